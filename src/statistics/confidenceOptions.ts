import type { LevelOption } from "../kernel/levelOption.js";

/** The confidence level, and what the caller knows about the trials. */
export interface ConfidenceOptions extends LevelOption {
  /** `true` says that each visit, impression or lead of a rate is one independent trial that counts at most once. */
  readonly independent?: boolean | null | undefined;
}

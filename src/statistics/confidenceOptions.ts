import type { LevelOption } from "../kernel/level.js";

/** How sure the limits are to be, and what the caller knows of the parts. */
export interface ConfidenceOptions extends LevelOption {
  /** `true` says that each visit, impression or lead of a rate is one independent trial that counts at most once. */
  readonly independent?: boolean | undefined;
}

import type { CertaintyOptions } from "./certaintyOptions.js";

/** The same, and what counts as no difference. */
export interface ToleranceOptions extends CertaintyOptions {
  /** Up to which share of the reference a difference is none worth the name: 0.1 unless said. */
  readonly tolerance?: number | undefined;
}

import type { CertaintyOptions } from "./certaintyOptions.js";

/** How certain a comparison must be, and which differences count as equal. */
export interface ToleranceOptions extends CertaintyOptions {
  /** Differences up to this share of the reference count as equal. Default 0.1. */
  readonly tolerance?: number | null | undefined;
}

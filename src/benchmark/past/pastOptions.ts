import type { YearStart } from "../../kernel/yearStart.js";
import type { ToleranceOptions } from "../comparison/toleranceOptions.js";
import type { Season } from "./season.js";

/** How to compare with the past. */
export interface PastOptions extends ToleranceOptions {
  /**
   * A date, or the key of another period. Periods that are not over when it begins are incomplete.
   * Without it, the last period counts as over, with the reason `"as-of-unknown"` and at most medium
   * confidence, unless it states `complete: true`.
   */
  readonly asOf?: string | null | undefined;
  /**
   * The month in which years begin, as a number from 1 to 12 or by its English name, for keys such
   * as `"FY2026-Q1"`. Such keys need it if `asOf` is given.
   */
  readonly yearStart?: YearStart | null | undefined;
  /**
   * Which periods are like each other: `"weekday"` compares a day with the same weekday of the week
   * before, `"month"` a month or a quarter with that of the year before, `"none"` a period with the
   * one right before it. Default: `"weekday"` for days, `"none"` for all others.
   */
  readonly season?: Season | null | undefined;
}

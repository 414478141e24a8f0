import type { Comparison } from "../comparison/comparison.js";
import type { ControlLimits } from "./controlLimits.js";
import type { ControlSignal } from "./controlSignal.js";
import type { PeriodComparison } from "./periodComparison.js";
import type { PeriodLeftOut } from "./periodLeftOut.js";
import type { Trend } from "./trend.js";

/** How a KPI compares with its own past. */
export interface PastComparison<Metric extends string = string> extends Comparison<Metric> {
  /** The period that is judged: the last complete period; `null` if no period is complete. */
  readonly period: string | null;
  /**
   * The comparison that the verdict stands on: with the same weekday of the week before for days,
   * with the same month of the year before if `season` says so, and otherwise with the period right
   * before; `null` if that period is missing or left out.
   */
  readonly reference: PeriodComparison | null;
  /**
   * The comparison with the period right before it; `null` if that period is missing or left out.
   */
  readonly previous: PeriodComparison | null;
  /**
   * The comparison with the same month, quarter, date or week of the year before; `null` if that
   * period is missing or left out.
   */
  readonly samePeriodLastYear: PeriodComparison | null;
  /** The control limits of like periods; `null` with fewer than five of them earlier, or fewer than four changes from one to the next. */
  readonly control: ControlLimits | null;
  /** The signals that the period is unusual. */
  readonly signals: readonly ControlSignal[];
  /** The trend of the series, not adjusted for seasons; `null` with fewer than three periods. */
  readonly trend: Trend | null;
  /** The periods that were left out. */
  readonly leftOut: readonly PeriodLeftOut[];
}

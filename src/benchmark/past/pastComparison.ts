import type { Comparison } from "../comparison/comparison.js";
import type { ControlLimits } from "./controlLimits.js";
import type { ControlSignal } from "./controlSignal.js";
import type { PeriodComparison } from "./periodComparison.js";
import type { PeriodLeftOut } from "./periodLeftOut.js";
import type { Trend } from "./trend.js";

/** How a KPI compares with its own past. */
export interface PastComparison<Metric extends string = string> extends Comparison<Metric> {
  /** The period judged: the last complete one; `null` where none is complete. */
  readonly period: string | null;
  /** The period right before; `null` where it is not there, or left out. */
  readonly previous: PeriodComparison | null;
  /** The same period of the year before: that month, quarter, date, or week of the same number. */
  readonly samePeriodLastYear: PeriodComparison | null;
  /** The limits of what is usual; `null` with fewer than five periods before, or four changes from one to the next. */
  readonly control: ControlLimits | null;
  /** What is unusual of the period. */
  readonly signals: readonly ControlSignal[];
  /** Where the series is going, seasons not taken out; `null` under three periods. */
  readonly trend: Trend | null;
  /** The periods that counted for nothing. */
  readonly leftOut: readonly PeriodLeftOut[];
}

import { exactly, exactQuotient, minus } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import type { CustomerLedger } from "./customerLedger.js";

/** The purchases of a customer in the holdout. */
export interface HoldoutPurchases {
  /** The periods with an order, in order. */
  readonly periods: readonly number[];
  /** What a purchase was worth on average; `null` without one. */
  readonly value: number | null;
}

/** The purchases in the holdout, without one that had begun in the calibration already. */
export function holdoutPurchases(
  calibration: CustomerLedger,
  holdout: CustomerLedger | undefined,
): HoldoutPurchases {
  if (holdout === undefined) return { periods: [], value: null };
  const { revenue, firstRevenue } = holdout;
  const hasBegun = holdout.periods[0] === calibration.periods[calibration.periods.length - 1];
  const periods = hasBegun ? holdout.periods.slice(1) : holdout.periods;
  if (periods.length === 0) return { periods, value: null };
  const worth = hasBegun ? minus(total(revenue), total(firstRevenue)) : total(revenue);
  return { periods, value: exactQuotient(1, worth, exactly(periods.length, 0)) };
}

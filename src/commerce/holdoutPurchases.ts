import { exactly, exactQuotient, minus, plus } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import type { CustomerLedger } from "./customerLedger.js";
import type { KnownLedger } from "./knownLedger.js";

/** The purchases of a customer in the holdout. */
export interface HoldoutPurchases {
  /** The periods with an order, in order of time. */
  readonly periods: readonly number[];
  /** What a purchase was worth on average; `null` without a purchase. */
  readonly value: number | null;
}

/** The purchases in the holdout. A purchase that began in the calibration is left out. */
export function holdoutPurchases(
  calibration: CustomerLedger,
  holdout: KnownLedger | undefined,
): HoldoutPurchases {
  if (holdout === undefined) return { periods: [], value: null };
  const { revenue, firstRevenue, periods: all } = holdout.ledger;
  const hasBegun = all[0] === calibration.periods[calibration.periods.length - 1];
  const periods = hasBegun ? all.slice(1) : all;
  if (periods.length === 0) return { periods, value: null };
  const gross = hasBegun ? minus(total(revenue), total(firstRevenue)) : total(revenue);
  const worth = holdout.refunded === undefined ? gross : plus(gross, holdout.refunded);
  return { periods, value: exactQuotient(1, worth, exactly(periods.length, 0)) };
}

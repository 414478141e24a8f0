import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { carriedMoney } from "../kernel/carried.js";
import { derived } from "../kernel/derived.js";
import { exactQuotient, sign } from "../kernel/exact.js";
import type { InMoney } from "../kernel/inMoney.js";
import type { Measure } from "../kernel/measure.js";

/** What {@link lifetimeValueToAcquisitionCost} is computed from. */
export interface LifetimeValueToAcquisitionCostInput extends InMoney {
  /** What a customer brings in over their lifetime, after costs. */
  readonly lifetimeValue: Amount;
  /** The cost of winning a customer. */
  readonly acquisitionCost: Amount;
}

/**
 * How many times over a customer pays back the cost of winning them. (LTV:CAC)
 *
 *     LTV to CAC = lifetime value / acquisition cost
 *
 * @returns A number, where 1 is break-even; `null` where winning a customer costs nothing.
 * @throws {@link InputError} If the lifetime value is not an amount, or the cost is not an amount from 0 up.
 *
 * @example
 * lifetimeValueToAcquisitionCost({ lifetimeValue: 500, acquisitionCost: 50 }).value; // 10
 */
export function lifetimeValueToAcquisitionCost(
  input: LifetimeValueToAcquisitionCostInput,
): Measure<"lifetimeValueToAcquisitionCost"> {
  const lifetimeValue = amount(input, "lifetimeValue");
  const acquisitionCost = amountFromZero(input, "acquisitionCost");
  const reason = sign(lifetimeValue) === 0 ? "no-data" : "zero-denominator";
  return derived(
    { metric: "lifetimeValueToAcquisitionCost", unit: "number", better: "higher" },
    sign(acquisitionCost) === 0 ? reason : exactQuotient(1, lifetimeValue, acquisitionCost),
    carriedMoney(input),
  );
}

import { type Amount, amountFromZero } from "../kernel/amount.js";
import { type Exact, minus, plus, sign, toDecimalString } from "../kernel/exact.js";
import type { Fields } from "../kernel/fields.js";
import type { InMoney } from "../kernel/inMoney.js";
import { InputError } from "../kernel/inputError.js";
import type { OverPeriod } from "../kernel/overPeriod.js";

/** What a period took from the recurring revenue it began with. */
export interface RevenueLoss extends InMoney, OverPeriod {
  /** Recurring revenue when the period began. */
  readonly revenueAtStart: Amount;
  /** The part of it that was lost with customers who left. */
  readonly churned: Amount;
  /** The part of it that was lost because customers who stayed pay less. */
  readonly contraction: Amount;
}

/** The revenue at the start, and how much of it was lost. */
export function revenueLoss(input: Fields<keyof RevenueLoss>): {
  readonly revenueAtStart: Exact;
  readonly lost: Exact;
} {
  const revenueAtStart = amountFromZero(input, "revenueAtStart");
  const lost = plus(amountFromZero(input, "churned"), amountFromZero(input, "contraction"));
  if (sign(minus(lost, revenueAtStart)) <= 0) return { revenueAtStart, lost };
  throw new InputError(
    "churned + contraction",
    Number(toDecimalString(lost)),
    `at most revenueAtStart (${toDecimalString(revenueAtStart)})`,
  );
}

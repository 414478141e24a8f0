import { real } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { DiscountRate } from "../model/discountRate.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import { atPlace } from "./atPlace.js";
import { checkedTimeUnit } from "./checkedTimeUnit.js";
import { hoursIn } from "./hoursIn.js";

/**
 * Converts an effective discount rate into a continuous rate per time unit of the model: money that
 * comes after `time` is worth e^(-rate * time) of its amount today.
 */
export function continuousRate(
  model: { readonly timeUnit: ModelTimeUnit },
  discount: DiscountRate,
  argument = "discount",
): number {
  if (Object(discount) !== discount) {
    throw new InputError(argument, discount, 'a rate ({ rate: 0.1, per: "year" })');
  }
  const per = atPlace(argument, () => checkedTimeUnit(discount, "per"));
  const rate = atPlace(argument, () => real(discount, "rate"));
  return (Math.log1p(rate) * hoursIn[model.timeUnit]) / hoursIn[per];
}

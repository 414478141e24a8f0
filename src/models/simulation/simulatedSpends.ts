import { iterable } from "../../kernel/check.js";
import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedCustomer } from "../inputs/checkedCustomer.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { GammaGammaParameters } from "../model/gammaGammaParameters.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import { gammaVariate } from "../numerics/gammaVariate.js";

/** Returns the customers one by one, each with a simulated mean repeat value, or `null` without repeat purchases. */
export function simulatedSpends(
  { p, q, v }: GammaGammaParameters,
  customers: Iterable<Given<ModelCustomer>>,
  random: () => number,
): ModelCustomer[] {
  const simulated: ModelCustomer[] = [];
  let position = 0;
  for (const customer of iterable("customers", customers)) {
    const { repeatPurchases, recency, age } = checkedCustomer(customer, "customers", position);
    const weight = checkedWeight(customer, "customers", position);
    position += 1;
    if (simulated.length + weight > 10_000_000) {
      throw new InputError(`customers[${position - 1}].weight`, weight, "10000000 in all at most");
    }
    for (let one = 0; one < weight; one += 1) {
      const meanRepeatValue =
        repeatPurchases === 0 ? null : meanSpend(gammaVariate(q, random) / v, repeatPurchases);
      simulated.push({ repeatPurchases, recency, age, meanRepeatValue });
    }
  }
  return simulated;

  function meanSpend(rate: number, purchases: number): number {
    const value = gammaVariate(p * purchases, random) / purchases / rate;
    if (value > 0 && value < Number.POSITIVE_INFINITY) return value;
    throw new InputError("model.parameters", { p, q, v }, "such that values fit into doubles");
  }
}

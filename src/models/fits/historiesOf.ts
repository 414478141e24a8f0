import { iterable } from "../../kernel/check.js";
import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedCustomer } from "../inputs/checkedCustomer.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import { distinctHistories } from "./distinctHistories.js";
import type { Histories } from "./histories.js";

/** The most repeat purchases of a customer: likelihoods keep a table row for each number. */
const mostRepeatPurchases = 20_000;

/** Checks customers and groups them by equal histories. Throws without customers. */
export function historiesOf(
  customers: Iterable<Given<ModelCustomer>>,
  argument = "customers",
): Histories {
  const purchases: number[] = [];
  const recencies: number[] = [];
  const ages: number[] = [];
  const weights: number[] = [];
  let position = 0;
  for (const customer of iterable(argument, customers)) {
    const { repeatPurchases, recency, age } = checkedCustomer(customer, argument, position);
    if (repeatPurchases > mostRepeatPurchases) {
      const field = `${argument}[${position}].repeatPurchases`;
      throw new InputError(field, repeatPurchases, `at most ${mostRepeatPurchases}`);
    }
    if (age > 1e100) throw new InputError(`${argument}[${position}].age`, age, "at most 1e100");
    const weight = checkedWeight(customer, argument, position);
    position += 1;
    if (weight === 0) continue;
    purchases.push(repeatPurchases);
    recencies.push(recency);
    ages.push(age);
    weights.push(weight);
  }
  return distinctHistories(argument, { purchases, recencies, ages, weights });
}

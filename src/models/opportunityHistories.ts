import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkedOpportunityCustomer, weightOf } from "./checkedCustomer.js";
import type { OpportunityCustomer } from "./model.js";

/** A history, and how many customers have it. */
export type WeightedHistory = Required<Omit<OpportunityCustomer, "weight">> & { weight: number };

/** The distinct histories of customers, each with how many have it. */
export function opportunityHistoriesOf(
  customers: Iterable<OpportunityCustomer>,
): readonly WeightedHistory[] {
  const histories = new Map<string, WeightedHistory>();
  let position = 0;
  for (const customer of iterable("customers", customers)) {
    const { repeatPurchases, recency, opportunities } = checkedOpportunityCustomer(
      customer,
      "customers",
      position,
    );
    const weight = weightOf(customer, "customers", position);
    position += 1;
    if (weight === 0) continue;
    const key = `${repeatPurchases} ${recency} ${opportunities}`;
    const known = histories.get(key);
    if (known) known.weight += weight;
    else histories.set(key, { repeatPurchases, recency, opportunities, weight });
  }
  if (histories.size > 0) return [...histories.values()];
  throw new InputError("customers", "none", "at least one customer");
}

import { iterable } from "../../kernel/check.js";
import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedOpportunityCustomer } from "../inputs/checkedOpportunityCustomer.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import type { OpportunityHistory } from "./opportunityHistory.js";

/** Checks customers and groups them by equal histories. Throws without customers. */
export function opportunityHistories(
  customers: Iterable<Given<OpportunityCustomer>>,
): readonly OpportunityHistory[] {
  const histories = new Map<string, OpportunityHistory>();
  let position = 0;
  for (const customer of iterable("customers", customers)) {
    const { repeatPurchases, recency, opportunities } = checkedOpportunityCustomer(
      customer,
      "customers",
      position,
    );
    const weight = checkedWeight(customer, "customers", position);
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

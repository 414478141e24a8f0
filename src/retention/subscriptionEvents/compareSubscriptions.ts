import { compareIds } from "../../kernel/compareIds.js";
import type { SubscriptionParts } from "./subscriptionParts.js";

/** Orders subscriptions by start, by customer and by id; one without an id comes first. */
export function compareSubscriptions(
  a: Pick<SubscriptionParts, "from" | "customerId" | "subscriptionId">,
  b: Pick<SubscriptionParts, "from" | "customerId" | "subscriptionId">,
): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.customerId !== b.customerId) return compareIds(a.customerId, b.customerId);
  const [one, other] = [a.subscriptionId, b.subscriptionId];
  if (one === undefined || other === undefined) {
    return Number(one !== undefined) - Number(other !== undefined);
  }
  return one === other ? 0 : compareIds(one, other);
}

import { minus, sign } from "../../kernel/exact.js";
import { givenAmount } from "../../kernel/givenAmount.js";
import type { Id } from "../../kernel/id.js";
import { givenInstant } from "../../kernel/timestamp.js";
import type { Subscription } from "../subscriptions/subscription.js";
import type { SpellChange } from "./spellChange.js";
import type { SubscriptionParts } from "./subscriptionParts.js";

/** Writes a subscription as a record; its times are dates if `isInDates`. */
export function subscriptionOf(
  { customerId, subscriptionId, currency, from, to, changes, pauses }: SubscriptionParts,
  isInDates: boolean,
): Subscription & { readonly subscriptionId?: Id } {
  const given = (at: number): number | string =>
    isInDates ? new Date(at).toISOString().slice(0, 10) : givenInstant(at);
  const ending = (at: number): { readonly to?: number | string } =>
    Number.isFinite(at) ? { to: given(at) } : {};
  return {
    customerId,
    ...(subscriptionId !== undefined && { subscriptionId }),
    startedAt: given(from),
    ...(Number.isFinite(to) && { endedAt: given(to) }),
    ...revenueOf(changes.filter(isChange), given),
    ...(pauses.length > 0 && {
      pauses: pauses.map((one) => ({ from: given(one.from), ...ending(one.to) })),
    }),
    ...(typeof currency === "string" && { currency }),
  };
}

/** Whether a change differs from the one before it. */
function isChange(change: SpellChange, place: number, all: readonly SpellChange[]): boolean {
  const before = all[place - 1];
  if (before === undefined) return true;
  const [one, other] = [before.term, change.term].map((term) => JSON.stringify(term));
  return one !== other || sign(minus(before.revenue, change.revenue)) !== 0;
}

function revenueOf(
  changes: readonly SpellChange[],
  given: (at: number) => number | string,
): Pick<Subscription, "revenue" | "term" | "changes"> {
  const written = changes.map(({ at, revenue, term }) => ({
    at: given(at),
    revenue: givenAmount(revenue),
    ...(term !== undefined && { term }),
  }));
  const [first] = written;
  if (first === undefined) return {};
  if (written.length > 1) return { changes: written };
  const { at: _, ...only } = first;
  return only;
}

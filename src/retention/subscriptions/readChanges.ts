import { amountFromZero } from "../../kernel/amount.js";
import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { placed } from "../../kernel/placed.js";
import { checkRecord } from "../../kernel/record.js";
import type { Subscription } from "./subscription.js";
import type { SubscriptionChange } from "./subscriptionChange.js";
import type { SubscriptionDetailsChange } from "./subscriptionDetails.js";
import { instantIn, type SubscriptionTimes } from "./subscriptionTimes.js";
import { worthOf } from "./worth.js";

/**
 * Reads the changes of a subscription's revenue. The first change in the result is in force at the
 * start; the others follow it.
 */
export function readChanges(
  times: SubscriptionTimes,
  revenuePer: number,
  subscription: Subscription,
  startedAt: number,
): [SubscriptionDetailsChange, ...SubscriptionDetailsChange[]] {
  const { changes, term } = subscription;
  for (const name of ["revenue", "revenueAtEnd"] as const) {
    if (isAbsent(subscription[name])) continue;
    throw new InputError(name, subscription[name], "left out, since changes say what it brings in");
  }
  if (!Array.isArray(changes)) throw new InputError("changes", changes, "an array");
  let inForce: SubscriptionDetailsChange | undefined;
  const later: SubscriptionDetailsChange[] = [];
  for (const [place, change] of (changes as SubscriptionChange[]).entries()) {
    const read = readChange(times, revenuePer, change, term, `changes[${place}]`);
    const before = later.at(-1) ?? inForce;
    if (before !== undefined && read.at <= before.at) {
      throw new InputError(
        `changes[${place}].at`,
        change.at,
        "later than that of the change before",
      );
    }
    if (read.at <= startedAt) inForce = read;
    else later.push(read);
    if (inForce === undefined) break;
  }
  if (inForce !== undefined) return [inForce, ...later];
  const [first] = changes as SubscriptionChange[];
  throw new InputError("changes[0].at", first?.at, "no later than startedAt");
}

function readChange(
  times: SubscriptionTimes,
  revenuePer: number,
  change: SubscriptionChange,
  term: Subscription["term"],
  place: string,
): SubscriptionDetailsChange {
  try {
    checkRecord("change", change);
    const at = instantIn(times, "at", change.at);
    const amount = amountFromZero(change, "revenue");
    return { at, ...worthOf(amount, change.term ?? term, revenuePer) };
  } catch (error) {
    throw placed(error, place, "changes");
  }
}

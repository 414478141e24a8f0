import { readAmountFromZero } from "../../kernel/amount.js";
import { type Exact, toDecimalString } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";
import { type SavedFields, savedList, savedObject } from "../../stream/savedFields.js";
import type {
  SubscriptionDetails,
  SubscriptionDetailsChange,
  SubscriptionDetailsPause,
} from "./subscriptionDetails.js";

/** The details of a subscription as JSON data. */
export function saveDetails({
  below,
  revenueAtEnd,
  changes,
  pauses,
}: SubscriptionDetails): SavedFields {
  return {
    below,
    revenueAtEnd: revenueAtEnd === undefined ? null : toDecimalString(revenueAtEnd),
    changes: changes.map((one) => [one.at, toDecimalString(one.amount), one.below]),
    pauses: pauses.map(({ from, to }) => [from, to === Number.POSITIVE_INFINITY ? null : to]),
  };
}

/** Reads details that were saved; throws if they contradict themselves. */
export function restoreDetails(value: unknown, startedAt: number): SubscriptionDetails {
  const saved = savedObject("saved.state.details", value);
  const { revenueAtEnd } = saved;
  return {
    below: divisor(saved["below"]),
    revenueAtEnd: revenueAtEnd === null ? undefined : money(revenueAtEnd),
    changes: restoreChanges(savedList(saved, "changes"), startedAt),
    pauses: restorePauses(savedList(saved, "pauses"), startedAt),
  };
}

function restoreChanges(list: readonly unknown[], startedAt: number): SubscriptionDetailsChange[] {
  let before = startedAt;
  return list.map((change) => {
    const [at, amount, below] = (Array.isArray(change) ? change : []) as unknown[];
    if (!Number.isFinite(at) || (at as number) <= before) throw wrong("changes", change);
    before = at as number;
    return { at: before, amount: money(amount), below: divisor(below) };
  });
}

function restorePauses(list: readonly unknown[], startedAt: number): SubscriptionDetailsPause[] {
  let before = startedAt;
  return list.map((pause) => {
    const [from, until] = (Array.isArray(pause) ? pause : []) as unknown[];
    const to = until ?? Number.POSITIVE_INFINITY;
    const isTime = Number.isFinite(from) && typeof to === "number";
    if (!isTime || !((from as number) >= before && to >= (from as number))) {
      throw wrong("pauses", pause);
    }
    before = to;
    return { from: from as number, to };
  });
}

function money(value: unknown): Exact {
  return readAmountFromZero("saved.state.details.revenue", value);
}

function divisor(value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  throw new InputError("saved.state.details.below", value, "a whole number from 1 up");
}

function wrong(field: string, received: unknown): InputError {
  return new InputError(`saved.state.details.${field}`, received, "times in order");
}

import { readAmountFromZero } from "../kernel/amount.js";
import { type Exact, sign, toDecimalString } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import { restoreIds, savedIds } from "../stream/idIndex.js";
import { type SavedFields, savedCounts, savedList } from "../stream/savedFields.js";
import type { SubscriptionCustomers } from "./subscriptionCustomers.js";
import { atEnd, atStart, canBeFlags } from "./subscriptionFlags.js";

/** The columns as JSON data. */
export function saveCustomers({ ids, flags, revenue }: SubscriptionCustomers): SavedFields {
  return {
    ids: savedIds(ids),
    flags: Array.from(flags.subarray(0, ids.size)),
    revenueAtStart: revenue?.atStart.map(toDecimalString) ?? null,
    revenueAtEnd: revenue?.atEnd.map(toDecimalString) ?? null,
  };
}

/** The columns that were saved; throws if they contradict themselves. */
export function restoreCustomers(saved: SavedFields): SubscriptionCustomers {
  const ids = restoreIds(saved, "ids");
  const flags = Uint8Array.from(savedCounts(saved, "flags", ids.size, 1, 15));
  for (const [customer, bits] of flags.entries()) {
    if (!canBeFlags(bits)) {
      throw new InputError(`saved.state.flags[${customer}]`, bits, "flags that go together");
    }
  }
  const isKnown = saved["revenueAtStart"] !== null || saved["revenueAtEnd"] !== null;
  const revenue = isKnown
    ? {
        atStart: savedRevenue(saved, "revenueAtStart", flags, atStart),
        atEnd: savedRevenue(saved, "revenueAtEnd", flags, atEnd),
      }
    : undefined;
  return { ids, flags, revenue };
}

/** The revenue of each customer at a time; only customers who have the bit of that time bring in any. */
function savedRevenue(saved: SavedFields, name: string, flags: Uint8Array, bit: number): Exact[] {
  const list = savedList(saved, name);
  if (list.length !== flags.length) {
    throw new InputError(`saved.state.${name}`, list, `an array of ${flags.length} amounts`);
  }
  return list.map((value, customer) => {
    const argument = `saved.state.${name}[${customer}]`;
    const amount = readAmountFromZero(argument, value);
    if (sign(amount) === 0 || ((flags[customer] as number) & bit) !== 0) return amount;
    throw new InputError(argument, value, "0 of a customer who is not there then");
  });
}

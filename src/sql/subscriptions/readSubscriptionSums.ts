import type { Exact } from "../../kernel/exact.js";
import { addExact } from "../../kernel/exactSum.js";
import { InputError } from "../../kernel/inputError.js";
import {
  emptyTally,
  type SubscriptionTally,
} from "../../retention/subscriptions/subscriptionTally.js";
import type { TotalsOfTallyInput } from "../../retention/subscriptions/totalsOfTally.js";
import { checkOneCurrency } from "../statement/checkOneCurrency.js";
import { inRows } from "../statement/inRows.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { QueryPeriod } from "./queryPeriod.js";
import type { SubscriptionSource } from "./subscriptionSource.js";

/** The numbers of a group, from which totals are made in the same way as in memory. */
export function readSubscriptionSums(
  { places }: SubscriptionSource,
  { gap, asOf }: QueryPeriod,
  row: ResultRow,
): Pick<TotalsOfTallyInput, "tally" | "isPaid" | "noneEnded" | "currency"> {
  const count = (name: string): number => row.count(`em_${name}_g`);
  const [rows, priced] = [count("rows"), count("priced")];
  if (priced > 0 && priced < rows) {
    const expected = "given, as in the other subscriptions";
    throw new InputError("subscriptions.revenue", inRows("null", rows - priced), expected);
  }
  return {
    tally: {
      ...readTally(places, row),
      endedWithinGap: gap > 0 && asOf !== undefined ? count("unsure") : 0,
    },
    isPaid: rows === 0 || priced > 0,
    noneEnded: rows > 0 && count("ended") === 0,
    currency: { currency: readCurrency(rows, row) },
  };
}

function readTally(places: number, row: ResultRow): SubscriptionTally {
  const count = (name: string): number => row.count(`em_${name}_g`);
  const money = (name: string): Exact => row.sum(`em_${name}_g`, places);
  const none = emptyTally();
  addExact(none.time, row.sum("em_length_g", 0));
  return {
    counts: {
      ...none.counts,
      customersAtStart: count("at_start"),
      customersLost: count("lost"),
      customersLeft: count("left"),
      customersRetained: count("kept"),
      newCustomers: count("new"),
      newCustomersStillActive: count("new_active"),
      customersReactivated: count("back"),
      customersAtEnd: count("at_end"),
    },
    money: {
      ...none.money,
      revenueAtStart: money("money_start"),
      newRevenue: money("new_money"),
      churned: money("churned"),
      contraction: money("contraction"),
      expansion: money("expansion"),
      reactivation: money("back_money"),
      revenueAtEnd: money("money_end"),
    },
    time: none.time,
    freeAtStart: count("free_start"),
    freeAtEnd: count("free_end"),
    endedWithinGap: 0,
  };
}

/** The currency that all rows name; null if no row names a currency. */
function readCurrency(rows: number, row: ResultRow): string | null {
  const named = row.count("em_named_g");
  const first = row.text("em_currency_first_g");
  const last = row.text("em_currency_last_g");
  checkOneCurrency("subscriptions", "subscriptions", [first, last], named > 0 && named < rows);
  return first;
}

import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { derived, type Selected, select } from "../text/select.js";
import type { QueryPeriod } from "./queryPeriod.js";
import type { SubscriptionSource } from "./subscriptionSource.js";

/** Later than any time: the end of what goes on. */
export const never: number = Number.MAX_SAFE_INTEGER;

/**
 * The rows of the table, each as a spell of its customer: a query with the keys and
 *
 *     em_customer   the customer
 *     em_starts     when the subscription began
 *     em_till       when it ended, or later than any time
 *     em_there      1 if its customer counts as a customer, em_there_end 1 if so as the period ends
 *     em_pays       1 if it brings in something
 *     em_worth      what it brings in, em_worth_end what it brings in as the period ends
 *     em_rows       1
 *     em_ended, em_priced, em_named  1 if the row has an end, a revenue, a currency
 *     em_currency_first, em_currency_last  the currency
 */
export function rowsAsSpells(source: SubscriptionSource, { countsFree }: QueryPeriod): Fragment {
  const { dialect, values, hasEnds, hasRevenue } = source;
  const hasCurrency = "em_currency" in values;
  const flag = (condition: string): Fragment => word(`case when ${condition} then 1 else 0 end`);
  const flagIf = (isKnown: boolean, condition: string): Fragment =>
    isKnown ? flag(condition) : whole(0);
  const revenue = "em_revenue";
  const atEnd = "em_revenue_end" in values ? "coalesce(em_revenue_end, em_revenue)" : revenue;
  // If no subscription of a group gives its revenue, everybody with a subscription counts.
  const counts = (worth: string): Fragment =>
    countsFree || !hasRevenue ? whole(1) : flag(`${worth} is null or ${worth} > 0`);
  const worthOf = (worth: string): Fragment => word(hasRevenue ? `coalesce(${worth}, 0)` : "0");
  const late = dialect.whole(whole(never));
  const currency = hasCurrency ? word("em_currency") : dialect.text(word("null"));
  const selected: Selected = {
    ...source.aliases(),
    em_customer: word("em_customer"),
    em_starts: word("em_startedat"),
    em_till: hasEnds ? sql`coalesce(em_endedat, ${late})` : late,
    em_there: counts(revenue),
    em_there_end: counts(atEnd),
    em_pays: flagIf(hasRevenue, `${revenue} > 0`),
    em_worth: worthOf(revenue),
    em_worth_end: worthOf(atEnd),
    em_rows: whole(1),
    em_ended: flagIf(hasEnds, "em_endedat is not null"),
    em_priced: flagIf(hasRevenue, `${revenue} is not null`),
    em_named: flagIf(hasCurrency, "em_currency is not null"),
    em_currency_first: currency,
    em_currency_last: currency,
  };
  const rows = sql`${source.rows(values, "of the range")}${word(dialect.fence ?? "")}`;
  return select(selected, { from: derived(rows, "em_r") });
}

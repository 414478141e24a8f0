import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { derived, onlyIf, select } from "../text/select.js";
import type { QueryPeriod } from "./queryPeriod.js";
import type { SubscriptionSource } from "./subscriptionSource.js";
import { subscriptionSpells } from "./subscriptionSpells.js";
import { sumOfWorth } from "./sumOfWorth.js";

/**
 * What happened to each customer of each group in the period: a query with the keys and
 *
 *     em_from       1 if the customer was there when the period began
 *     em_to         1 if the customer is there when it ends, em_sure 1 if that is certain
 *     em_had_from, em_had_to  1 if the customer had a subscription at these moments, paid or not
 *     em_seen       1 if the customer was there at any moment of the period
 *     em_before     1 if the customer was ever there before the period
 *     em_paid       1 if the customer ever paid before the period
 *     em_start, em_end  what the customer brought in when the period began and when it ended
 *     em_rows_c and others  the numbers of rows of `rowsAsSpells`
 *
 * The state at a moment is the state just before it: a change exactly at an end of the period belongs
 * to the period that begins there.
 */
export function customerStates(source: SubscriptionSource, period: QueryPeriod): Fragment {
  const [from, to] = [whole(period.from), whole(period.to)];
  const atStart = sql`em_starts < ${from} and em_till >= ${from}`;
  const atEnd = sql`em_starts < ${to} and em_till >= ${to}`;
  const before = sql`em_starts < ${from}`;
  const any = (condition: Fragment): Fragment => sql`max(case when ${condition} then 1 else 0 end)`;
  // A sum of rows that were merged before is wide already.
  const money = (condition: Fragment, name: string): Fragment => {
    const value = onlyIf(condition, word(name));
    const { dialect } = source;
    return sql`coalesce(${period.gap > 0 ? dialect.sumOfWide(value) : sumOfWorth(source, value)}, 0)`;
  };
  const mayGoOn = period.gap > 0 && period.asOf !== undefined;
  return select(
    {
      ...source.aliases(),
      em_from: any(sql`em_there = 1 and ${atStart}`),
      em_to: any(sql`em_there_end = 1 and ${atEnd}`),
      ...(mayGoOn && {
        em_sure: any(sql`em_there_end = 1 and em_starts < ${to} and em_firm >= ${to}`),
      }),
      em_had_from: any(atStart),
      em_had_to: any(atEnd),
      em_seen: any(sql`em_there = 1 and em_starts < ${to} and em_till >= ${from}`),
      em_before: any(sql`em_there = 1 and ${before}`),
      em_paid: any(sql`em_pays = 1 and ${before}`),
      em_start: money(atStart, "em_worth"),
      em_end: money(atEnd, "em_worth_end"),
      em_rows_c: word("sum(em_rows)"),
      em_ended_c: word("sum(em_ended)"),
      em_priced_c: word("sum(em_priced)"),
      em_named_c: word("sum(em_named)"),
      em_first_c: word("min(em_currency_first)"),
      em_last_c: word("max(em_currency_last)"),
    },
    {
      from: derived(subscriptionSpells(source, period), "em_l"),
      groupBy: [...source.keyNames, "em_customer"],
    },
  );
}

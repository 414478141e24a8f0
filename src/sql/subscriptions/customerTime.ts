import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { derived, select } from "../text/select.js";
import { joinedByCustomer } from "./joinedByCustomer.js";
import type { QueryPeriod } from "./queryPeriod.js";
import type { SubscriptionSource } from "./subscriptionSource.js";
import { subscriptionSpells } from "./subscriptionSpells.js";

/**
 * How long the customers of each group were there in the period, each moment once: a query with the
 * keys and `em_length`, in milliseconds.
 *
 * Of the spells of a customer in the order of their starts, each adds what is later than the ends of
 * all spells before it. The spells before it are found by a join of the spells with themselves.
 */
export function customerTime(source: SubscriptionSource, period: QueryPeriod): Fragment {
  const { dialect, keyNames } = source;
  const [from, to] = [whole(period.from), whole(period.to)];
  const within = select(
    {
      ...source.aliases(),
      em_customer: word("em_customer"),
      em_begin: sql`case when em_starts < ${from} then ${dialect.whole(from)} else em_starts end`,
      em_close: sql`case when em_till > ${to} then ${dialect.whole(to)} else em_till end`,
    },
    {
      from: derived(subscriptionSpells(source, period), "em_l"),
      where: [word("em_there = 1"), sql`em_starts < ${to}`, sql`em_till > ${from}`],
    },
  );
  const longest = (prefix: string): Fragment =>
    select(
      {
        ...source.aliases(prefix),
        [`${prefix || "em_"}customer`]: word("em_customer"),
        [`${prefix || "em_"}begin`]: word("em_begin"),
        [`${prefix || "em_"}finish`]: word("max(em_close)"),
      },
      { from: derived(within, "em_w"), groupBy: [...keyNames, "em_customer", "em_begin"] },
    );
  const withEarlier = select(
    {
      ...source.aliases("", "em_a."),
      em_customer: word("em_customer"),
      em_begin: word("em_begin"),
      em_until: word("max(em_finish)"),
      em_covered: word("max(case when em_o_begin < em_begin then em_o_finish end)"),
    },
    {
      ...joinedByCustomer(source, longest(""), longest("em_o_")),
      groupBy: [...keyNames.map((name) => `em_a.${name}`), "em_customer", "em_begin"],
    },
  );
  const added =
    "case when em_covered >= em_until then 0 when em_covered > em_begin then em_until - em_covered else em_until - em_begin end";
  return select(
    { ...source.aliases(), em_length: dialect.sum(word(added)) },
    { from: derived(withEarlier, "em_t"), groupBy: keyNames },
  );
}

import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { derived, type Selected, select } from "../text/select.js";
import { joinedByCustomer } from "./joinedByCustomer.js";
import type { QueryPeriod } from "./queryPeriod.js";
import { never, rowsAsSpells } from "./rowsAsSpells.js";
import type { SubscriptionSource } from "./subscriptionSource.js";
import { sumOfWorth } from "./sumOfWorth.js";

/** How the numbers of several rows become those of all of them together. */
const together = {
  em_rows: "sum",
  em_ended: "sum",
  em_priced: "sum",
  em_named: "sum",
  em_there: "max",
  em_there_end: "max",
  em_pays: "max",
  em_currency_first: "min",
  em_currency_last: "max",
} as const;

/**
 * The spells of customers with gaps bridged: a query like that of {@link rowsAsSpells}, in which rows
 * of a customer with the same start and end are one spell, and
 *
 *     em_till  when the spell ended, or when the customer's next one began within the gap; later
 *              than any time if it may still go on
 *     em_firm  the same for what is certain: its end if it may still go on
 */
export function bridgedSpells(source: SubscriptionSource, period: QueryPeriod): Fragment {
  const { keyNames } = source;
  const rows = derived(rowsAsSpells(source, period), "em_p");
  const groupBy = [...keyNames, "em_customer", "em_starts", "em_till"];
  const spells = select(
    {
      ...source.aliases(),
      em_customer: word("em_customer"),
      em_starts: word("em_starts"),
      em_ends: word("em_till"),
      ...Object.fromEntries(
        Object.entries(together).map(([name, how]) => [`${name}_s`, word(`${how}(${name})`)]),
      ),
      em_worth_s: sumOfWorth(source, word("em_worth")),
      em_worth_end_s: sumOfWorth(source, word("em_worth_end")),
    },
    { from: rows, groupBy },
  );
  const others = select(
    {
      ...source.aliases("em_o_"),
      em_o_customer: word("em_customer"),
      em_o_starts: word("em_starts"),
      em_o_ends: word("em_till"),
      em_o_rows: word("count(*)"),
    },
    { from: rows, groupBy },
  );
  // A spell that ended at the moment it began does not follow itself.
  const isNext =
    "em_o_starts > em_ends or (em_o_starts = em_ends and (em_starts < em_ends or em_o_ends > em_ends or em_o_rows > 1))";
  const numbers = [...Object.keys(together), "em_worth", "em_worth_end"];
  const withNext = select(
    {
      ...source.aliases("", "em_a."),
      em_customer: word("em_customer"),
      em_starts: word("em_starts"),
      em_ends: word("em_ends"),
      ...Object.fromEntries(numbers.map((name) => [`${name}_n`, word(`max(${name}_s)`)])),
      em_next: word(`min(case when ${isNext} then em_o_starts end)`),
    },
    {
      ...joinedByCustomer(source, spells, others),
      groupBy: [...keyNames.map((name) => `em_a.${name}`), "em_customer", "em_starts", "em_ends"],
    },
  );
  return select(
    {
      ...source.aliases(),
      em_customer: word("em_customer"),
      em_starts: word("em_starts"),
      ...ends(source, period),
      ...Object.fromEntries(numbers.map((name) => [name, word(`${name}_n`)])),
    },
    { from: derived(withNext, "em_n") },
  );
}

/** The ends of spells, from `em_ends` and the next beginning of the customer. */
function ends({ dialect }: SubscriptionSource, { gap, asOf }: QueryPeriod): Selected {
  const isBridged = sql`em_next - em_ends < ${whole(gap)}`;
  const late = dialect.whole(whole(never));
  const orRecent =
    asOf === undefined
      ? sql``
      : sql` when em_ends <= ${whole(asOf)} and em_ends > ${whole(asOf - gap)} then ${late}`;
  return {
    em_till: sql`case when ${isBridged} then em_next${orRecent} else em_ends end`,
    em_firm: sql`case when ${isBridged} then em_next else em_ends end`,
  };
}

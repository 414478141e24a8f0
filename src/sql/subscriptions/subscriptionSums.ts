import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { countIf, derived, onlyIf, type Selected, select } from "../text/select.js";
import { customerStates } from "./customerStates.js";
import { customerTime } from "./customerTime.js";
import type { QueryPeriod } from "./queryPeriod.js";
import type { SubscriptionSource } from "./subscriptionSource.js";

/** The counts of a group, by name: which customers are counted. */
const counted = {
  em_at_start: "em_from = 1",
  em_at_end: "em_to = 1",
  em_lost: "em_from = 1 and em_to = 0",
  em_kept: "em_from = 1 and em_to = 1",
  em_left: "em_to = 0 and (em_from = 1 or em_seen = 1)",
  em_new: "em_from = 0 and em_before = 0 and (em_seen = 1 or em_to = 1)",
  em_new_active: "em_from = 0 and em_before = 0 and em_to = 1",
  em_back: "em_from = 0 and em_before = 1 and (em_seen = 1 or em_to = 1)",
  em_free_start: "em_had_from = 1 and em_start = 0",
  em_free_end: "em_had_to = 1 and em_end = 0",
} as const;

/** The sums of a group, by name: of which customers, and what is added. */
const added = {
  em_money_start: ["1 = 1", "em_start"],
  em_money_end: ["1 = 1", "em_end"],
  em_new_money: ["em_start = 0 and em_paid = 0", "em_end"],
  em_back_money: ["em_start = 0 and em_paid = 1", "em_end"],
  em_churned: ["em_end = 0", "em_start"],
  em_contraction: ["em_end > 0 and em_end < em_start", "em_start - em_end"],
  em_expansion: ["em_start > 0 and em_end > em_start", "em_end - em_start"],
} as const;

const rowCounts = ["em_rows", "em_ended", "em_priced", "em_named"] as const;

/**
 * The sums of each group: a query with the keys, `em_is_group` and the sums by name. One part of the
 * query counts customers by what happened to them. Another part adds up the time during which they
 * were there. A union puts both together.
 */
export function subscriptionSums(
  source: SubscriptionSource,
  period: QueryPeriod,
): { readonly query: Fragment; readonly names: readonly string[] } {
  const { dialect, keyNames } = source;
  const counts: Selected = {
    ...Object.fromEntries(
      Object.entries(counted).map(([name, condition]) => [name, countIf(word(condition))]),
    ),
    ...(period.gap > 0 &&
      period.asOf !== undefined && { em_unsure: countIf(word("em_to = 1 and em_sure = 0")) }),
    ...Object.fromEntries(rowCounts.map((name) => [name, word(`sum(${name}_c)`)])),
  };
  const money: Selected = Object.fromEntries(
    Object.entries(added).map(([name, [condition, value]]) => [
      name,
      sql`coalesce(${dialect.sumOfWide(onlyIf(word(condition), word(value)))}, 0)`,
    ]),
  );
  const currency = { em_currency_first: "min", em_currency_last: "max" } as const;
  const numbers = [...Object.keys(counts), ...Object.keys(money)];
  const ofStates = select(
    {
      ...source.aliases(),
      ...counts,
      ...money,
      em_length: whole(0),
      em_currency_first: word("min(em_first_c)"),
      em_currency_last: word("max(em_last_c)"),
    },
    { from: derived(customerStates(source, period), "em_c"), groupBy: keyNames },
  );
  const ofTime = select(
    {
      ...source.aliases(),
      ...Object.fromEntries(numbers.map((name) => [name, whole(0)])),
      em_length: word("em_length"),
      ...Object.fromEntries(
        Object.keys(currency).map((name) => [name, dialect.text(word("null"))]),
      ),
    },
    { from: derived(customerTime(source, period), "em_d") },
  );
  const sums: Selected = {
    ...Object.fromEntries(
      [...numbers, "em_length"].map((name) => [`${name}_g`, dialect.sumOfWide(word(name))]),
    ),
    ...Object.fromEntries(
      Object.entries(currency).map(([name, how]) => [`${name}_g`, word(`${how}(${name})`)]),
    ),
  };
  const query = select(
    { ...source.aliases(), em_is_group: whole(1), ...sums },
    { from: derived(sql`${ofStates} union all ${ofTime}`, "em_u"), groupBy: keyNames },
  );
  return { query, names: [...keyNames, ...Object.keys(sums)] };
}

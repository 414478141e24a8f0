import { type Fragment, joined, word } from "../text/fragment.js";
import { derived } from "../text/select.js";
import type { SubscriptionSource } from "./subscriptionSource.js";

/**
 * Each row of the first query with the rows of the second that belong to the same customer and group.
 * The first is called `em_a`; the names of the second begin with `em_o_`. A row without a match is
 * left out.
 *
 * The keys are compared after the join. In the condition of the join, a key that may be null would
 * make DuckDB compare all rows with all rows.
 */
export function joinedByCustomer(
  { dialect, keyNames }: SubscriptionSource,
  first: Fragment,
  second: Fragment,
): { readonly from: Fragment; readonly where: readonly Fragment[] } {
  const from = joined(
    [
      derived(first, "em_a"),
      word(dialect.leftJoin),
      derived(second, "em_o"),
      word("on em_a.em_customer = em_o.em_o_customer"),
    ],
    " ",
  );
  const where = keyNames.map((name) =>
    word(
      `(em_a.${name} = em_o.em_o_${name} or (em_a.${name} is null and em_o.em_o_${name} is null))`,
    ),
  );
  return { from, where };
}

import { checkTableCurrency } from "../statement/checkTableCurrency.js";
import type { ResultRow } from "../statement/resultRow.js";
import { type Fragment, joined, sql } from "../text/fragment.js";
import { countIf, onlyIf, type Selected } from "../text/select.js";

/** What is selected over all rows that are kept, so that {@link checkChannelCurrency} can tell their currencies. */
export function channelCurrency(column: Fragment | undefined, kept: readonly Fragment[]): Selected {
  if (column === undefined) return {};
  const ofKept = kept.length === 0 ? column : onlyIf(joined(kept, " and "), column);
  return {
    em_currency: sql`min(${ofKept})`,
    em_currency_last: sql`max(${ofKept})`,
    em_currency_rows: sql`count(${ofKept})`,
    em_no_currency: countIf(joined([...kept, sql`${column} is null`], " and ")),
  };
}

/** Throws unless all rows of a table name the same valid currency, or no row names a currency. */
export function checkChannelCurrency(selected: Selected, row: ResultRow): void {
  if ("em_currency" in selected) checkTableCurrency("records", "records", row);
}

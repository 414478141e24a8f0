import { checkOneCurrency } from "./checkOneCurrency.js";
import type { ResultRow } from "./resultRow.js";

/**
 * Throws unless all rows of a table name the same valid currency, or no row names a currency.
 *
 * @param called - What the rows before are called in the message of the aggregator.
 */
export function checkTableCurrency(items: string, called: string, row: ResultRow): void {
  const isMissing = row.count("em_currency_rows") > 0 && row.count("em_no_currency") > 0;
  checkOneCurrency(
    items,
    called,
    [row.text("em_currency"), row.text("em_currency_last")],
    isMissing,
  );
}

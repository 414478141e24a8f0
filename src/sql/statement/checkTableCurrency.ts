import { currencyOf } from "../../kernel/currency.js";
import { InputError } from "../../kernel/inputError.js";
import { placed } from "../../kernel/placed.js";
import type { ResultRow } from "./resultRow.js";

/**
 * Throws unless all rows of a table name the same valid currency, or no row names a currency.
 *
 * @param called - What the rows before are called in the message of the aggregator.
 */
export function checkTableCurrency(items: string, called: string, row: ResultRow): void {
  const currency = row.text("em_currency");
  const last = row.text("em_currency_last");
  const isMissing = row.count("em_currency_rows") > 0 && row.count("em_no_currency") > 0;
  if (currency !== last || isMissing) {
    const received = isMissing ? null : last;
    throw new InputError(
      `${items}.currency`,
      received,
      `${currency}, as in the ${called} before it`,
    );
  }
  try {
    currencyOf({ currency });
  } catch (error) {
    throw placed(error, items);
  }
}

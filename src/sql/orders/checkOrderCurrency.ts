import { currencyOf } from "../../kernel/currency.js";
import { InputError } from "../../kernel/inputError.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { OrderSource } from "./orderSource.js";

/** Throws unless all rows of a table name the same valid currency, or no row names a currency. */
export function checkOrderCurrency(source: OrderSource, row: ResultRow): void {
  if (!("em_currency" in source.currency)) return;
  const currency = row.text("em_currency");
  const last = row.text("em_currency_last");
  if (currency !== last) {
    throw new InputError("orders.currency", last, `${currency}, as in the orders before it`);
  }
  const named = row.count("em_currency_rows");
  if (named > 0 && named < row.count("em_all_rows")) {
    throw new InputError("orders.currency", null, `${currency}, as in the orders before it`);
  }
  if (named > 0) currencyOf({ currency });
}

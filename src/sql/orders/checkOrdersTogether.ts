import { InputError } from "../../kernel/inputError.js";
import { checkTableCurrency } from "../statement/checkTableCurrency.js";
import { inRows } from "../statement/inRows.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { OrderSource } from "./orderSource.js";

/**
 * Throws unless all rows of a table name the same valid currency, or none names any, and unless all
 * orders have an id, or no order has one.
 */
export function checkOrdersTogether({ items, together }: OrderSource, row: ResultRow): void {
  if ("em_currency" in together) checkTableCurrency(items, "orders", row);
  if (!("em_with_id" in together)) return;
  const lacking = row.count("em_no_id");
  if (row.count("em_with_id") === 0 || lacking === 0) return;
  throw new InputError(
    `${items}.orderId`,
    inRows("null", lacking),
    "there, as in the rows before it",
  );
}

import { InputError } from "../../kernel/inputError.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { OrderSource } from "./orderSource.js";
import { hasOrderIds } from "./orderSums.js";

/** Throws if the rows of an order contradict each other. */
export function checkOrderConflicts(source: OrderSource, row: ResultRow): void {
  const conflict = hasOrderIds(source) ? row.count("em_conflict") : 0;
  if (conflict === 1) {
    throw new InputError(
      `${source.items}.customerId`,
      "another one",
      "that of the other rows of its order",
    );
  }
  if (conflict === 2) {
    throw new InputError(
      `${source.items}.at`,
      "null",
      "there for all rows of an order or for none",
    );
  }
}

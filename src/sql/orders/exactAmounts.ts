import { InputError } from "../../kernel/inputError.js";
import type { OrderSource } from "./orderSource.js";

/** Throws if the amounts of a table are doubles, whose sums are not exact. */
export function exactAmounts({ amount }: Pick<OrderSource, "amount">): void {
  if (amount.places !== undefined) return;
  throw new InputError("columns.amount.is", "double", "left out: give places or minorUnits");
}

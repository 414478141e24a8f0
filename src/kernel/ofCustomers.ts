import { isAbsent } from "./check.js";
import type { Fields } from "./fields.js";

/**
 * The name of the field with the orders or the revenue of known customers, if the totals have it,
 * and otherwise of the field for all customers. Its type is that of the second field, which every
 * input has.
 */
export function ofCustomers<All extends string>(
  input: object | null | undefined,
  all: All,
  known: string,
): All {
  return (isAbsent((input as Fields<string>)?.[known]) ? all : known) as All;
}

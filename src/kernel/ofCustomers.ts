import { isAbsent } from "./check.js";
import type { Fields } from "./fields.js";

/**
 * The field of the orders or the revenue of known customers, where the totals have it, else the field of
 * all. Its type is that of the latter, which every input has.
 */
export function ofCustomers<All extends string>(
  input: object | null | undefined,
  all: All,
  known: string,
): All {
  return (isAbsent((input as Fields<string>)?.[known]) ? all : known) as All;
}

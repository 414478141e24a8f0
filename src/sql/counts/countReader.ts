import type { Fragment } from "../text/fragment.js";

/**
 * Gives the expression of a count. If the count is null in a row, the expression is `absent`, or 0
 * without `absent`. The result is undefined if the table has no column for the count.
 */
export type CountReader<Field extends string> = (
  field: Field,
  absent?: Fragment,
) => Fragment | undefined;

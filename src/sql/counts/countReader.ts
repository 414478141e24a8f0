import type { Fragment } from "../text/fragment.js";

/** The expression of a count, with 0 or `absent` where it is null; undefined where it has no column. */
export type CountReader<Field extends string> = (
  field: Field,
  absent?: Fragment,
) => Fragment | undefined;

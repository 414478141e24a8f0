/**
 * The result of a query that is grouped by keys: rows like those of `tabulate`, in the order of
 * their keys.
 */
export type GroupedResult<By, Result> =
  By extends Readonly<Record<string, unknown>>
    ? readonly ({
        readonly [Key in keyof By]: string | number | boolean | null;
      } & {
        /** The answer of the row. */
        readonly result: Result;
      })[]
    : Result;

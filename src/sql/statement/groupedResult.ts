/** What a query gives that is grouped by keys: rows as `tabulate` makes them, in the order of their keys. */
export type GroupedResult<By, Result> =
  By extends Readonly<Record<string, unknown>>
    ? readonly ({
        readonly [Key in keyof By]: string | number | boolean | null;
      } & {
        readonly result: Result;
      })[]
    : Result;

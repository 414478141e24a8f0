import { InputError } from "../../kernel/inputError.js";
import type { Invalid } from "../../stream/invalid.js";
import type { Skipped } from "../../stream/skipped.js";
import type { RowSource } from "../source/rowSource.js";
import type { Fragment } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import { besideChecks } from "./besideChecks.js";
import type { Fault } from "./checks.js";
import { compiled, type Query } from "./query.js";
import { type ResultRow, resultRows } from "./resultRow.js";

/** What a query gives that is grouped by keys: rows as `tabulate` makes them, in the order of their keys. */
export type GroupedResult<By, Result> =
  By extends Readonly<Record<string, unknown>>
    ? readonly ({ readonly [Key in keyof By]: string | number | boolean | null } & {
        readonly result: Result;
      })[]
    : Result;

/** The same, with what was left out where invalid rows are skipped. */
export type QueriedResult<By, Result, Handling extends Invalid> = Handling extends "skip"
  ? { readonly result: GroupedResult<By, Result>; readonly skipped: Skipped }
  : GroupedResult<By, Result>;

/** What a query over groups is made of. */
export interface Grouped<Result> {
  readonly source: RowSource;
  readonly faults: readonly Fault[];
  /** What else is selected over all rows, beside the checks. */
  readonly beside: Selected;
  /** The sums of each group: a query with `em_is_group`, the keys and the sums, by name. */
  readonly groups: { readonly query: Fragment; readonly names: readonly string[] };
  /** Throws if what was selected beside the checks is at fault. */
  readonly check?: (row: ResultRow) => void;
  /** How many rows of the table a group was made of. */
  readonly rowsOf: (row: ResultRow) => number;
  /** The result of a group. */
  readonly result: (row: ResultRow) => Result;
  /** The result of no rows. */
  readonly empty: () => Result;
}

/** The statement of groups with the checks, and its reader. */
export function groupedQuery<By, Result, Handling extends Invalid>(
  grouped: Grouped<Result>,
): Query<QueriedResult<By, Result, Handling>> {
  const { source, faults, beside, groups } = grouped;
  const { keys, dialect, skips } = source;
  const checks = source.checks(faults);
  const { statement, columns } = besideChecks(
    dialect,
    { ...checks, selected: { ...checks.selected, ...beside } },
    groups,
  );
  return {
    ...compiled(dialect, statement),
    columns,
    read(given) {
      const rows = resultRows(given, columns);
      const [first] = rows;
      if (first === undefined) throw new InputError("rows", rows, "at least one row: the checks");
      const skipped = checks.read(first);
      grouped.check?.(first);
      const found = rows.filter((row) => row.text("em_group") === "1" && grouped.rowsOf(row) > 0);
      const seen = found.reduce((sum, row) => sum + grouped.rowsOf(row), 0);
      if (seen !== first.count("em_rows")) {
        const expected = `${first.count("em_rows")} rows of the table in the groups: the answer was cut short`;
        throw new InputError("rows", seen, expected);
      }
      const all = found.map((row) => ({ row, values: keys.map((key) => readKey(key, row)) }));
      const result =
        keys.length > 0
          ? all
              .sort((a, b) => byKeys(a.values, b.values))
              .map(({ row, values }) => ({
                ...Object.fromEntries(keys.map(({ name }, place) => [name, values[place]])),
                result: grouped.result(row),
              }))
          : found[0] === undefined
            ? grouped.empty()
            : grouped.result(found[0]);
      const answer = skips ? { result, skipped } : result;
      return answer as QueriedResult<By, Result, Handling>;
    },
  };
}

type KeyValue = string | number | boolean | null;

function readKey({ alias, read }: RowSource["keys"][number], row: ResultRow): KeyValue {
  return read(`${row.argument}.${alias}`, row.text(alias));
}

/** Sorts by the first key that differs: numbers by size, text by its code units, null last. */
function byKeys(a: readonly KeyValue[], b: readonly KeyValue[]): number {
  for (const [place, left] of a.entries()) {
    const right = b[place] as KeyValue;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -1 : 1;
  }
  return 0;
}

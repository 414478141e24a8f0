import { InputError } from "../../kernel/inputError.js";
import type { Skipped } from "../../stream/skipped.js";
import type { Fragment } from "../text/fragment.js";
import { besideChecks } from "./besideChecks.js";
import type { Grouped } from "./grouped.js";
import type { ResultRow } from "./resultRow.js";
import { resultRows } from "./resultRows.js";

/** A statement with its checks, and the reader that makes them. */
export interface CheckedGroups {
  readonly statement: Fragment;
  /** The columns of the table, by the fields of a record. */
  readonly columns: readonly string[];
  /** The rows of groups, the row with the checks, and what was left out; throws where rows are invalid or missing. */
  readonly readRows: (given: Iterable<unknown>) => {
    readonly found: readonly ResultRow[];
    readonly first: ResultRow;
    /** What was left out. */
    readonly skipped: Skipped;
  };
}

/** The statement of groups with the checks of all rows. */
export function checkedGroups(
  grouped: Pick<Grouped<unknown>, "source" | "faults" | "beside" | "groups" | "check" | "rowsOf">,
): CheckedGroups {
  const { source, faults, beside, groups } = grouped;
  const checks = source.checks(faults);
  const { statement, columns } = besideChecks(
    source.dialect,
    { ...checks, selected: { ...checks.selected, ...beside } },
    groups,
  );
  return {
    statement,
    columns,
    readRows(given) {
      const rows = resultRows(given, columns);
      const [first] = rows;
      if (first === undefined) throw new InputError("rows", rows, "at least one row: the checks");
      const skipped = checks.read(first);
      grouped.check?.(first);
      let seen = 0;
      const found = rows.filter((row) => {
        const count = row.text("em_group") === "1" ? grouped.rowsOf(row) : 0;
        seen += count;
        return count > 0;
      });
      const all = first.count("em_rows");
      if (seen !== all) {
        const expected = `${all} rows of the table in the groups: the answer was cut short`;
        throw new InputError("rows", seen, expected);
      }
      return { found, first, skipped };
    },
  };
}

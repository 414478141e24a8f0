import { InputError } from "../../kernel/inputError.js";
import type { Skipped } from "../../stream/skipped.js";
import { type Fragment, joined, sql, word } from "../text/fragment.js";
import { countIf, type Selected } from "../text/select.js";
import type { Fault } from "./fault.js";
import { inRows } from "./inRows.js";
import type { ResultRow } from "./resultRow.js";

/** The counts of rows with faults, which every statement gives together with the groups. */
export interface Checks {
  /** The columns that the table of checks has. */
  readonly selected: Selected;
  /** The conditions of the rows that are kept if invalid rows are skipped. */
  readonly kept: readonly Fragment[];
  /** Throws for the first fault that rows have. Returns what was left out. */
  readonly read: (row: ResultRow) => Skipped;
}

/** The checks of a table's rows. `items` is what a row is called, such as `"orders"`. */
export function checksOf(items: string, faults: readonly Fault[], skips: boolean): Checks {
  const ofRows = faults.filter(({ isOfRow }) => isOfRow);
  const anyFault = joined(
    ofRows.map(({ condition }) => sql`(${condition})`),
    " or ",
  );
  const counted = Object.fromEntries(
    faults.map(({ condition }, place) => [`em_fault${place}`, countIf(condition)]),
  );
  return {
    selected: {
      ...counted,
      ...(skips && ofRows.length > 0 && { em_skipped: countIf(anyFault) }),
    },
    // A condition can be null, as for a row without the field. This is not a fault.
    kept: skips && ofRows.length > 0 ? [sql`not coalesce(${anyFault}, ${word("false")})`] : [],
    read(row) {
      for (const [place, { field, received, expected, isOfRow }] of faults.entries()) {
        const count = row.count(`em_fault${place}`);
        if (count === 0 || (skips && isOfRow)) continue;
        throw new InputError(`${items}.${field}`, inRows(received, count), expected);
      }
      return { count: skips && ofRows.length > 0 ? row.count("em_skipped") : 0, examples: [] };
    },
  };
}

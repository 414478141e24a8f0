import { choice } from "../../kernel/check.js";
import { checkOptions } from "../../kernel/options.js";
import type { Dialect } from "../dialects/dialect.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, sql } from "../text/fragment.js";
import { columnName } from "./columnName.js";

/** A column that says yes or no: its name, or its name and what the column holds. */
export type FlagColumn =
  | string
  | {
      /** The name of the column. */
      readonly column: string;
      /** `"boolean"` (the default), or `"whole"` for 1 and 0. */
      readonly is?: "boolean" | "whole" | undefined;
    };

/** Reads such a column: 1 for yes, 0 for no, null where it is not known. */
export function readFlagColumn(
  dialect: Dialect,
  field: string,
  given: FlagColumn,
): { readonly value: Fragment; readonly faults: readonly Fault[] } {
  const argument = `columns.${field}`;
  const named = typeof given === "string" ? { column: given } : given;
  checkOptions(named, ["column", "is"], argument);
  const is = choice<"is", "boolean" | "whole">(named, "is", ["boolean", "whole"], "boolean");
  const column = columnName(dialect, `${argument}.column`, named.column);
  if (is === "boolean") {
    return { value: sql`case when ${column} then 1 when not ${column} then 0 end`, faults: [] };
  }
  const fault: Fault = {
    field,
    received: "another value",
    expected: "true or false: 1 or 0",
    condition: sql`${column} not in (0, 1)`,
    isOfRow: true,
  };
  return { value: dialect.whole(column), faults: [fault] };
}

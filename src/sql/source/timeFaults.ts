import type { Dialect } from "../dialects/dialect.js";
import type { Fault } from "../statement/fault.js";
import { sql } from "../text/fragment.js";
import { columnName } from "./columnName.js";
import type { QueryOptions } from "./queryOptions.js";
import type { TimeColumn } from "./timeColumn.js";

/** The fault of rows without a time, where a query chooses or groups rows by the time. */
export function timeFaults(
  dialect: Dialect,
  at: TimeColumn | undefined,
  { from, to, by = {} }: Pick<QueryOptions, "from" | "to" | "by">,
): Fault[] {
  const isChosen = (from ?? to ?? undefined) !== undefined;
  const isNeeded =
    isChosen || Object.values(by).some((key) => typeof key === "object" && "of" in key);
  if (at === undefined || !isNeeded) return [];
  return [
    {
      field: "at",
      received: "null",
      expected: "there, since rows are chosen or grouped by it",
      condition: sql`${columnName(dialect, "columns.at.column", at.column)} is null`,
      isOfRow: true,
    },
  ];
}

import { isAbsent } from "../../kernel/check.js";
import { anyTime } from "../../kernel/timestamp.js";
import type { Dialect } from "../dialects/dialect.js";
import type { Fault } from "../statement/fault.js";
import { sql } from "../text/fragment.js";
import { columnName } from "./columnName.js";
import { isPeriodKey } from "./periodKey.js";
import type { QueryOptions } from "./queryOptions.js";
import type { TimeColumn } from "./timeColumn.js";

/** The fault of rows without a time, where a query chooses or groups rows by the time, or needs it in any case. */
export function timeFaults(
  dialect: Dialect,
  at: TimeColumn | undefined,
  { from, to, by }: Pick<QueryOptions, "from" | "to" | "by">,
  isNeeded = false,
  field = "at",
): Fault[] {
  const isUsed = !isAbsent(from) || !isAbsent(to) || Object.values(by ?? {}).some(isPeriodKey);
  if (at === undefined || !(isNeeded || isUsed)) return [];
  return [
    {
      field,
      received: "null",
      expected: isNeeded ? anyTime : "there, since rows are chosen or grouped by it",
      condition: sql`${columnName(dialect, `columns.${field}.column`, at.column)} is null`,
      isOfRow: true,
    },
  ];
}

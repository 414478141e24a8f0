import { aggregate } from "../../stream/aggregate.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { tabulate } from "../../stream/tabulate.js";
import type { Dialect } from "../dialects/dialect.js";
import { inOrderOfKeys } from "./inOrderOfKeys.js";
import type { LiteralColumns } from "./literalColumns.js";
import { literalTable } from "./literalTable.js";
import type { RowValues } from "./rowValues.js";

const group = "the group";

/** What these rows are grouped by. */
export const byGroup: Readonly<Record<typeof group, string>> = { [group]: group };

/** Rows as they stand in a statement. The group comes last; it is what `by` groups by. */
export function tableOfRows(
  dialect: Dialect,
  columns: LiteralColumns,
  rows: readonly RowValues[],
): { readonly query: string } {
  return literalTable(dialect, { ...columns, [group]: "text" }, rows);
}

/** The answer of memory by group: `read` makes the record of a row. */
export function groupedRows<Item extends object, State, Result>(
  rows: readonly RowValues[],
  read: (row: RowValues) => Item,
  aggregator: Aggregator<Item, State, Result>,
): unknown {
  const groups = new Map(rows.map((row) => [read(row), row.at(-1) ?? null]));
  const keys = { [group]: (item: Item) => groups.get(item) ?? null };
  return inOrderOfKeys(aggregate([...groups.keys()], tabulate(keys, aggregator)), [group]);
}

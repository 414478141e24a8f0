import type { ColumnName } from "../preset/columnName.js";
import { findColumn } from "./findColumn.js";
import type { FoundColumn } from "./foundColumn.js";

/** The header of an export, and the rows around it. */
export interface ExportTable {
  /** The names of the columns. Those of rows that are objects can grow. */
  readonly names: string[];
  /** The rows above the header. */
  readonly above: readonly (readonly unknown[])[];
  /** The rows after the header that belong to it. */
  readonly below: (readonly unknown[])[];
  /** Finds a column by its name. */
  readonly column: (name: ColumnName) => FoundColumn | undefined;
}

/** The table below a header. */
export function exportTable(names: string[], above: readonly (readonly unknown[])[]): ExportTable {
  const known = new Map<ColumnName, FoundColumn | undefined>();
  let width = names.length;
  return {
    names,
    above,
    below: [],
    column(name) {
      if (width !== names.length) known.clear();
      width = names.length;
      if (!known.has(name)) known.set(name, findColumn(names, name));
      return known.get(name);
    },
  };
}

/** The cells of a row that is an object, in the order of the names. Keys that are new become names. */
export function cellsOf(names: string[], row: Readonly<Record<string, unknown>>): unknown[] {
  for (const name of Object.keys(row)) if (!names.includes(name)) names.push(name);
  return names.map((name) => (Object.hasOwn(row, name) ? row[name] : undefined));
}

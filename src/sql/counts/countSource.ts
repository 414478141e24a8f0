import { checkedDialect } from "../dialects/checkedDialect.js";
import { columnName } from "../source/columnName.js";
import { columnsOf } from "../source/columnsOf.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { type RowSource, rowSource } from "../source/rowSource.js";
import type { SqlTable } from "../source/sqlTable.js";
import type { TimeColumn } from "../source/timeColumn.js";
import { timeFaults } from "../source/timeFaults.js";
import { missingCountFault, wholeFault } from "../source/wholeFault.js";
import type { Fault } from "../statement/fault.js";
import { sql, whole } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import type { CountReader } from "./countReader.js";

/** The rows of a table of records that consist of counts, as statements read them. */
export interface CountSource extends RowSource {
  readonly faults: readonly Fault[];
  /** The counts that have a column, by alias: `em_f0` for the first of the fields. */
  readonly values: Selected;
}

/** What a table of counts is. */
export interface CountSourceInput<Field extends string> {
  /** What a row is called, such as `"campaigns"`. */
  readonly items: string;
  /** A table has no query. */
  readonly table: SqlTable & {
    /** The columns of the table, by the fields of a record. */
    readonly columns: { readonly [Of in Field]?: string | undefined } & {
      readonly at?: TimeColumn | undefined;
    };
  };
  readonly fields: readonly Field[];
  /** The fields that no record lacks. */
  readonly required: readonly Field[];
  /** The faults of a record whose counts contradict each other. */
  readonly contradictions: (count: CountReader<Field>) => readonly Fault[];
}

/** Reads a table of records that consist of counts. */
export function countSource<Field extends string>(
  { items, table, fields, required, contradictions }: CountSourceInput<Field>,
  options: QueryOptions,
): CountSource {
  const dialect = checkedDialect(options);
  const others = fields.filter((field) => !required.includes(field));
  const columnsGiven = columnsOf(table, required, [...others, "at"]);
  const { at } = columnsGiven;
  const given: { readonly [Of in Field]?: string | undefined } = columnsGiven;
  const columns = new Map(
    fields.flatMap((field) =>
      given[field] === undefined
        ? []
        : [[field, columnName(dialect, `columns.${field}`, given[field])] as const],
    ),
  );
  const count: CountReader<Field> = (field, absent = whole(0)) => {
    const column = columns.get(field);
    return column && sql`coalesce(${column}, ${absent})`;
  };
  const faults = [
    ...Array.from(columns, ([field, column]) => missingCountFault(field, column)).filter(
      ({ field }) => (required as readonly string[]).includes(field),
    ),
    ...Array.from(columns, ([field, column]) => wholeFault(dialect, field, column)),
    ...contradictions(count),
    ...timeFaults(dialect, at, options),
  ];
  const rows = rowSource({ items, source: table, times: { at }, options, faults });
  const values = fields.flatMap((field, place) => {
    const column = columns.get(field);
    return column === undefined ? [] : [[`em_f${place}`, dialect.whole(column)] as const];
  });
  return { ...rows, faults, values: Object.fromEntries(values) };
}

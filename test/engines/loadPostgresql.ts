import type { Column } from "./column.js";
import type { ColumnType } from "./columnType.js";
import { quoted } from "./quoted.js";
import { valuesOfColumn } from "./valuesOfColumn.js";

/** Drops, creates and fills a table of PostgreSQL. Each column goes there as one array of texts. */
export async function loadPostgresql(
  run: (text: string, parameters: unknown) => Promise<unknown>,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  const name = quoted(table);
  const typed = columns.map(
    (column) =>
      `${quoted(column.name)} ${typeName(column.type)}${column.required ? " not null" : ""}`,
  );
  await run(`drop table if exists ${name}`, []);
  await run(`create table ${name} (${typed.join(", ")})`, []);
  if (rows.length === 0) return;
  const casts = columns.map((column, index) => `c${index}::${typeName(column.type)}`);
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`);
  const names = columns.map((_, index) => `c${index}`);
  await run(
    `insert into ${name} select ${casts.join(", ")} from unnest(${arrays.join(", ")}) as t(${names.join(", ")})`,
    columns.map((_, index) => valuesOfColumn(rows, index)),
  );
}

function typeName(type: ColumnType): string {
  if (typeof type === "object") return `numeric(${type.digits ?? 18}, ${type.decimal})`;
  return {
    text: "text",
    whole: "bigint",
    boolean: "boolean",
    double: "double precision",
    instant: "timestamptz",
    local: "timestamp",
    date: "date",
  }[type];
}

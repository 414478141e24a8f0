import { DuckDBInstance, type DuckDBValue, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { ColumnType } from "./columnType.js";
import type { Engine } from "./engine.js";
import { quoted } from "./quoted.js";
import { valuesOfColumn } from "./valuesOfColumn.js";

/** Starts DuckDB in this process, with a database in memory. */
export async function startDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    name: "duckdb",
    dialect: "duckdb",
    async run(text, parameters) {
      const reader = await connection.runAndReadAll(text, parameters as DuckDBValue[]);
      return reader.getRowObjects();
    },
    async load(table, columns, rows) {
      const name = quoted(table);
      const typed = columns.map(
        (column) =>
          `${quoted(column.name)} ${typeName(column.type)}${column.required ? " not null" : ""}`,
      );
      await connection.run(`create or replace table ${name} (${typed.join(", ")})`);
      if (rows.length === 0) return;
      const casts = columns.map(
        (column, index) => `cast(unnest($${index + 1}) as ${typeName(column.type)})`,
      );
      await connection.run(
        `insert into ${name} select ${casts.join(", ")}`,
        columns.map((_, index) => listValue(valuesOfColumn(rows, index))),
        columns.map(() => LIST(VARCHAR)),
      );
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

function typeName(type: ColumnType): string {
  if (typeof type === "object") return `decimal(${type.digits ?? 18}, ${type.decimal})`;
  return {
    text: "varchar",
    whole: "bigint",
    boolean: "boolean",
    double: "double",
    instant: "timestamptz",
    local: "timestamp",
    date: "date",
  }[type];
}

import { createRequire } from "node:module";
import { join } from "node:path";
import type { Column } from "./column.js";
import type { ColumnType } from "./columnType.js";
import type { Engine } from "./engine.js";
import { quotedForClickhouse as quoted } from "./quotedForClickhouse.js";
import { tabSeparated } from "./tabSeparated.js";

interface Session {
  query(text: string, format: string): string;
  queryBindAsync(
    text: string,
    parameters: object,
    options: { readonly format: string },
  ): Promise<{ text(): string }>;
  cleanup(): void;
}

/** Starts ClickHouse in this process. */
export function startChdb([folder = ""]: readonly string[]): Promise<Engine> {
  const { Session } = createRequire(join(folder, "package.json"))("chdb") as {
    Session: new () => Session;
  };
  const session = new Session();
  session.query("create database shop engine = Atomic", "Null");
  session.query("use shop", "Null");
  return Promise.resolve({
    name: "chdb",
    dialect: "clickhouse",
    async run(text, parameters) {
      const answer = await session.queryBindAsync(text, parameters ?? {}, { format: "JSON" });
      return (JSON.parse(answer.text()) as { data: unknown[] }).data;
    },
    load(table, columns, rows) {
      const name = quoted(table);
      const typed = columns.map((column) => `${quoted(column.name)} ${typeName(column)}`);
      session.query(`drop table if exists ${name} sync`, "Null");
      session.query(
        `create table ${name} (${typed.join(", ")}) engine = MergeTree order by tuple()`,
        "Null",
      );
      if (rows.length > 0) {
        const texts = rows.map((row) =>
          row.map((value, index) => (columns[index]?.type === "instant" ? inUtc(value) : value)),
        );
        session.query(`insert into ${name} format TabSeparated\n${tabSeparated(texts)}`, "Null");
      }
      return Promise.resolve();
    },
    close() {
      session.cleanup();
      return Promise.resolve();
    },
  });
}

/** An instant as ClickHouse reads it: without an offset, in the zone of the column. */
function inUtc(instant: string | null): string | null {
  return instant && new Date(instant).toISOString().replace("T", " ").replace("Z", "");
}

function typeName({ type, required = false }: Column): string {
  const name = plainTypeName(type);
  return required ? name : `Nullable(${name})`;
}

function plainTypeName(type: ColumnType): string {
  if (typeof type === "object") return `Decimal(${type.digits ?? 18}, ${type.decimal})`;
  return {
    text: "String",
    whole: "Int64",
    boolean: "Bool",
    double: "Float64",
    instant: "DateTime64(3, 'UTC')",
    local: "DateTime64(3)",
    date: "Date32",
  }[type];
}

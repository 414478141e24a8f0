import type { ColumnType } from "./columnType.js";
import type { Engine } from "./engine.js";
import { startPython } from "./pythonProcess.js";
import { quoted } from "./quoted.js";

/** Starts fakesnow: Snowflake's connector for Python, whose statements are translated and run by a DuckDB. */
export async function startFakesnow([packages = ""]: readonly string[]): Promise<Engine> {
  const { ask, close } = await startPython("runFakesnow.py", packages);
  const run = async (text: string, parameters: unknown) =>
    (await ask({ run: text, parameters: parameters ?? [] })) as readonly unknown[];
  return {
    name: "fakesnow",
    dialect: "snowflake",
    productsAreNarrow: true,
    run,
    async load(table, columns, rows) {
      const typed = columns.map(
        (column) =>
          `${quoted(column.name)} ${typeName(column.type)}${column.required ? " not null" : ""}`,
      );
      await run(`create or replace table ${quoted(table)} (${typed.join(", ")})`, []);
      const casts = columns.map(
        ({ type }, index) => `cast(cast(value[${index}] as varchar) as ${typeName(type)})`,
      );
      // All rows as one text of JSON: a statement with a place for each value needs seconds for hundreds of rows.
      await run(
        `insert into ${quoted(table)} select ${casts.join(", ")} from table(flatten(input => parse_json(?)))`,
        [JSON.stringify(rows)],
      );
    },
    close,
  };
}

function typeName(type: ColumnType): string {
  if (typeof type === "object") return `number(${type.digits ?? 18}, ${type.decimal})`;
  return {
    text: "varchar",
    whole: "number(19, 0)",
    boolean: "boolean",
    double: "float",
    instant: "timestamp_tz",
    local: "timestamp_ntz",
    date: "date",
  }[type];
}

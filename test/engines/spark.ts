import { join } from "node:path";
import type { ColumnType } from "./columnType.js";
import type { Engine } from "./engine.js";
import { startPython } from "./pythonProcess.js";

/** Spark, whose settings of the session can change between statements. */
export interface Spark extends Engine {
  /** For example "spark.sql.ansi.enabled" to "false", or "spark.sql.session.timeZone" to "Asia/Tokyo". */
  set(name: string, value: string): Promise<void>;
}

/** Starts Spark with two executors, each a process of its own with 1 GB. */
export async function startSpark([packages = ""]: readonly string[]): Promise<Spark> {
  const { ask, close } = await startPython("runSpark.py", packages, {
    SPARK_LOCAL_IP: "127.0.0.1",
    SPARK_HOME: join(packages, "pyspark"),
  });
  return {
    name: "spark",
    dialect: "spark",
    run: async (text, parameters) =>
      (await ask({ run: text, parameters: parameters ?? {} })) as readonly unknown[],
    async load(table, columns, rows) {
      const typed = columns.map(({ name, type }) => ({ name, type: typeName(type) }));
      await ask({ load: table, columns: typed, rows });
    },
    async set(name, value) {
      await ask({ set: name, value });
    },
    close,
  };
}

function typeName(type: ColumnType): string {
  if (typeof type === "object") return `decimal(${type.digits ?? 18}, ${type.decimal})`;
  return {
    text: "string",
    whole: "bigint",
    boolean: "boolean",
    double: "double",
    instant: "timestamp",
    local: "timestamp_ntz",
    date: "date",
  }[type];
}

import { startPython } from "./pythonProcess.js";

/** A parser of the statements of many engines, for those that cannot be had. */
export interface Parser {
  /** The statements in the text, as the parser prints them. Throws if the dialect does not have such a statement. */
  parse(text: string, dialect: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Starts sqlglot. Its dialects are bigquery, snowflake, trino, redshift, postgres, duckdb, clickhouse, spark … */
export async function startSqlglot([packages = ""]: readonly string[]): Promise<Parser> {
  const { ask, close } = await startPython("parseSqlglot.py", packages);
  return {
    parse: async (text, dialect) => (await ask({ text, dialect })) as readonly string[],
    close,
  };
}

import { PGlite } from "@electric-sql/pglite";
import type { Engine } from "./engine.js";
import { loadPostgresql } from "./loadPostgresql.js";

/** Starts PGlite in this process, with a database in memory. It needs seconds and 740 MB: start one for a suite. */
export async function startPglite(): Promise<Engine> {
  const database = await PGlite.create();
  const run = async (text: string, parameters: unknown) =>
    (await database.query(text, parameters as unknown[])).rows;
  return {
    name: "pglite",
    dialect: "postgresql",
    run,
    load: (table, columns, rows) => loadPostgresql(run, table, columns, rows),
    close: () => database.close(),
  };
}

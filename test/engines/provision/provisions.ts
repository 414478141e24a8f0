import { debianPackages } from "./debianPackages.js";
import type { EngineName } from "./engineName.js";
import { execute } from "./execute.js";
import { npmPackage } from "./npmPackage.js";
import { postgresqlRoot } from "./postgresqlPrograms.js";
import { pythonPackages } from "./pythonPackages.js";

/** How to get each engine: gives the folders from which it starts, or throws an error that says why not. */
export const provisions: Readonly<Record<EngineName, () => Promise<readonly string[]>>> = {
  duckdb: () => Promise.resolve([]),
  pglite: () => Promise.resolve([]),
  postgresqlServer: async () => [await npmPackage("pg", "8.23.1"), await postgresqlRoot()],
  chdb: async () => [await npmPackage("chdb", "3.4.0")],
  clickhouseCluster: async () => [await debianPackages("clickhouse-server")],
  spark: async () => {
    await execute("java", ["-version"]);
    return [await pythonPackages("spark")];
  },
  fakesnow: async () => [await pythonPackages("fakesnow")],
  sqlglot: async () => [await pythonPackages("sqlglot")],
};

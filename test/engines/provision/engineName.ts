/** The engines that the statements run on, or, with sqlglot, are parsed by. */
export const engineNames = [
  "duckdb",
  "pglite",
  "postgresqlServer",
  "chdb",
  "clickhouseCluster",
  "spark",
  "fakesnow",
  "sqlglot",
] as const;

export type EngineName = (typeof engineNames)[number];

/** All of a folder is mutated but for lists and texts: indexes, entries of the catalog, published figures. */
export function mutatedFiles(folder: string): string[] {
  const files = [
    `src/${folder}/**/*.ts`,
    `!src/${folder}/index.ts`,
    "!src/catalog/*/**",
    ...["catalog", "industries", "inputs", "metricId"].map((name) => `!src/catalog/${name}.ts`),
    "!src/benchmark/figures/*Figures.ts",
    "!src/benchmark/figures/sources.ts",
    ...["kpis", "kpiFunctions"].map((name) => `!src/evaluate/${name}.ts`),
  ];
  // A pattern that fits no file of the folder is a warning of Stryker's.
  return files.filter((file) => file.replace("!", "").startsWith(`src/${folder}/`));
}

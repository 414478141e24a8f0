// `npm run figures` holds the figures to the rows that they were collected in, and prints what each KPI has.

import { benchmarkFigures } from "../../src/benchmark/figures/benchmarkFigures.js";
import { benchmarkAge } from "../../src/benchmark/reference/benchmarkAge.js";
import { catalog } from "../../src/catalog/catalog.js";
import { figureFaults } from "./figureFaults.js";
import { figureRows } from "./figureRows.js";
import { figureTable } from "./figureTable.js";

const rows = ["benchmark-figures.csv", "benchmark-figures-2026.csv"].flatMap((name) => [
  ...figureRows(name),
]);
const faults = figureFaults(rows, benchmarkFigures);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

console.log(figureTable(benchmarkFigures, catalog));
const levels = benchmarkFigures.map(
  (figure) => benchmarkAge(figure, Date.now())?.level ?? "no year",
);
const counts = [...new Set(levels)].map(
  (level) => `${String(levels.filter((one) => one === level).length)} ${level}`,
);
console.log(`\nAge today: ${counts.join(", ")}. Rows that disagree: ${String(faults.length)}.`);

import type { Benchmark } from "../../src/benchmark/definition/benchmark.js";
import type { Tier } from "../../src/benchmark/definition/tier.js";
import type { CatalogEntry } from "../../src/catalog/catalogEntry.js";

const tiers: readonly Tier[] = ["primary", "confirmed copy", "secondary", "rule of thumb"];
const found: readonly Tier[] = ["primary", "confirmed copy"];

/** A table of what figures each KPI has, and a sentence that names the KPIs without a figure. */
export function figureTable(
  figures: readonly Benchmark[],
  catalog: readonly CatalogEntry[],
): string {
  const groups = catalog.map(({ id }) => ({
    id,
    own: figures.filter(({ metric }) => metric === id),
  }));
  const rows = groups.filter(({ own }) => own.length > 0).map(({ id, own }) => rowOf(id, own));
  const without = groups.filter(({ own }) => own.length === 0).map(({ id }) => `\`${id}\``);
  return [
    `${String(figures.length)} figures of ${String(rows.length)} KPIs; ${String(figures.filter(isFound).length)} of them are found without asking for anything.`,
    "",
    "| KPI | figures | found | industries | years of data | newest found | replaced | tiers |",
    "| --- | --: | --: | --: | --- | --- | --: | --- |",
    ...rows,
    "",
    `No figure yet: ${without.join(", ")}.`,
  ].join("\n");
}

function rowOf(id: string, own: readonly Benchmark[]): string {
  const years = own.flatMap(({ dataYears }) => (dataYears ? [dataYears.from, dataYears.to] : []));
  const newest = own.filter(isFound).flatMap(({ dataYears }) => (dataYears ? [dataYears.to] : []));
  const cells = [
    `\`${id}\``,
    own.length,
    own.filter(isFound).length,
    new Set(own.map(({ industry }) => industry)).size,
    years.length === 0 ? "–" : `${String(Math.min(...years))}–${String(Math.max(...years))}`,
    newest.length === 0 ? "–" : Math.max(...newest),
    own.filter(({ supersededBy }) => supersededBy !== undefined).length,
    tiers
      .map((tier) => ({ tier, count: own.filter(({ source }) => source.tier === tier).length }))
      .filter(({ count }) => count > 0)
      .map(({ tier, count }) => `${String(count)} ${tier}`)
      .join(", "),
  ];
  return `| ${cells.map(String).join(" | ")} |`;
}

/** Whether `findBenchmarks` returns a figure without being asked for its tier or its year. */
function isFound({ source, supersededBy }: Benchmark): boolean {
  return found.includes(source.tier) && supersededBy === undefined;
}

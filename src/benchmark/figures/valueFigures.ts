import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkSource } from "../definition/benchmarkSource.js";
import { publishedTable } from "./publishedTable.js";

const skok: BenchmarkSource = {
  title: "Common rule for subscription businesses, attributed to David Skok",
  tier: "rule of thumb",
};

/** The published figures of lifetime value. */
export const valueFigures: readonly Benchmark[] = [
  ...publishedTable(
    {
      metric: "lifetimeValueToAcquisitionCost",
      basis: "LTV / CAC",
      variant: "rule of thumb for subscription businesses",
      statistic: "thresholds",
      bands: [
        { name: "below the rule", to: 3 },
        { name: "at least 3", from: 3 },
      ],
      unit: "number",
      source: skok,
      notes: "at least 3 is the usual rule",
    },
    ["All industries"],
  ),
];

import type { Benchmark, BenchmarkSource } from "../definition/benchmark.js";
import { figuresOf } from "./figuresOf.js";

const skok: BenchmarkSource = {
  title: "Common rule for subscription businesses, attributed to David Skok",
  tier: "rule of thumb",
};

/** The published figures of lifetime value. */
export const valueFigures: readonly Benchmark[] = [
  ...figuresOf(
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

import type { Benchmark } from "../definition/benchmark.js";
import { publishedTable } from "./publishedTable.js";
import { articles2022, growave2025 } from "./sources.js";

/** The published figures of loyalty. */
export const loyaltyFigures: readonly Benchmark[] = [
  ...publishedTable(
    {
      metric: "loyaltyOrderValueUplift",
      basis: "observational comparison; selection effect, not causal",
      variant: "redeemers vs non-redeemers",
      region: "Global",
      channel: "web",
      statistic: "mean",
      unit: "fraction",
      dataYears: { from: 2025, to: 2025 },
      source: growave2025,
    },
    { "Ecommerce (Shopify, loyalty app users)": 0.23 },
  ),
  ...publishedTable(
    {
      metric: "loyaltyOrderValueUplift",
      basis: "(AOV members - AOV others) / AOV others",
      variant: "members against non-members",
      statistic: "point",
      unit: "fraction",
      dataYears: { from: 2022, to: 2022 },
      source: articles2022,
      notes:
        "stated without a study; published figures for programme members run from 0.12 to 0.23",
    },
    { "All industries": 0.13 },
  ),
];

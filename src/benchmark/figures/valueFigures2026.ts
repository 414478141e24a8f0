// Written by `npm run generate` from the collected figures.
import type { Benchmark } from "../definition/benchmark.js";
import { publishedStudy } from "./publishedStudy.js";

/** Figures of the family value, collected in 2026. */
export const valueFigures2026: readonly Benchmark[] = [
  ...publishedStudy(
    {
      metric: "lifetimeValueToAcquisitionCost",
      basis: "LTV / CAC",
      publishedIndustry: "Software",
      channel: "subscription",
      statistic: "median",
      value: 3.6,
      unit: "number",
      sample: { description: "936 B2B SaaS companies, calendar 2024" },
      dataYears: { from: 2024, to: 2024 },
      source: {
        title: "Benchmarkit 2025 B2B SaaS performance metrics",
        address: "https://www.benchmarkit.ai/2025benchmarks",
        tier: "confirmed copy",
      },
    },
    [{}],
  ),
  ...publishedStudy(
    {
      metric: "lifetimeValueToAcquisitionCost",
      basis: "LTV / CAC",
      publishedIndustry: "Software",
      channel: "subscription",
      statistic: "quantiles",
      quantiles: [
        { p: 0.5, value: 3.6 },
        { p: 0.75, value: 5 },
      ],
      unit: "number",
      sample: { description: "936 B2B SaaS companies, calendar 2024" },
      dataYears: { from: 2024, to: 2024 },
      source: {
        title: "Benchmarkit 2025 B2B SaaS performance metrics",
        address: "https://www.benchmarkit.ai/2025benchmarks",
        tier: "secondary",
      },
    },
    [{}],
  ),
  ...publishedStudy(
    {
      metric: "acquisitionPaybackPeriod",
      basis: "S&M / (new ARR x gross margin), in months",
      variant: "gross margin",
      publishedIndustry: "Software",
      channel: "subscription",
      notes:
        "conflict: other notes give about 20 months (CRV) and 6.8 months (14,500 firms, other mix)",
      statistic: "median",
      value: 11,
      unit: "periods",
      sample: { description: "342 companies, calendar 2025" },
      dataYears: { from: 2025, to: 2025 },
      source: {
        title: "Benchmarkit 2026 SaaS & AI-Native metrics",
        address: "https://www.benchmarkit.ai/2026-saas-ai-native-metrics",
        tier: "secondary",
      },
    },
    [{}],
  ),
];

import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkSource } from "../definition/benchmarkSource.js";
import { publishedTable } from "./publishedTable.js";
import { articles2022, growave2025 } from "./sources.js";

const baymard: BenchmarkSource = {
  title: "Baymard Institute cart abandonment rate list",
  address: "http://baymard.com/lists/cart-abandonment-rate",
  tier: "primary",
};

const baymard2021: BenchmarkSource = {
  title: "Baymard Institute cart abandonment rate list",
  address: "https://marketing-site-f2tmuig6e-baymard.vercel.app/lists/cart-abandonment-rate",
  tier: "primary",
};

/** The published figures of commerce. */
export const commerceFigures: readonly Benchmark[] = [
  ...publishedTable(
    {
      metric: "cartAbandonmentRate",
      basis:
        "abandoned carts / carts created (mean of independent studies, definitions differ between them)",
      variant: "meta-average",
      region: "Global",
      channel: "web",
      statistic: "mean",
      statisticAsPublished: "mean of studies",
      unit: "fraction",
      sample: { size: 10, unit: "studies" },
      dataYears: { from: 2011, to: 2011 },
      source: baymard,
    },
    { "Ecommerce (all)": 0.6386 },
  ),
  ...publishedTable(
    {
      metric: "cartAbandonmentRate",
      basis:
        "abandoned carts / carts created (mean of independent studies, definitions differ between them)",
      variant: "meta-average",
      region: "Global",
      channel: "web",
      statistic: "mean",
      statisticAsPublished: "mean of studies",
      unit: "fraction",
      sample: { size: 33, unit: "studies" },
      dataYears: { from: 2016, to: 2016 },
      source: baymard,
    },
    { "Ecommerce (all)": 0.6863 },
  ),
  ...publishedTable(
    {
      metric: "cartAbandonmentRate",
      basis:
        "abandoned carts / carts created (mean of independent studies, definitions differ between them)",
      variant: "meta-average",
      region: "Global",
      channel: "web",
      statistic: "mean",
      statisticAsPublished: "mean of studies",
      unit: "fraction",
      sample: { size: 46, unit: "studies" },
      dataYears: { from: 2021, to: 2021 },
      source: baymard2021,
    },
    { "Ecommerce (all)": 0.6982 },
  ),
  ...publishedTable(
    {
      metric: "repeatPurchaseRate",
      basis: "observational comparison; selection effect, not causal",
      variant: "redeemers",
      region: "Global",
      channel: "web",
      statistic: "mean",
      unit: "fraction",
      dataYears: { from: 2025, to: 2025 },
      source: growave2025,
    },
    { "Ecommerce (Shopify, loyalty app users)": 0.65 },
  ),
  ...publishedTable(
    {
      metric: "repeatPurchaseRate",
      basis: "observational comparison; selection effect, not causal",
      variant: "non-redeemers",
      region: "Global",
      channel: "web",
      statistic: "mean",
      unit: "fraction",
      dataYears: { from: 2025, to: 2025 },
      source: growave2025,
    },
    { "Ecommerce (Shopify, loyalty app users)": 0.123 },
  ),
  ...publishedTable(
    {
      metric: "purchaseFrequency",
      basis: "observational comparison; selection effect, not causal",
      variant: "redeemers",
      region: "Global",
      channel: "web",
      statistic: "mean",
      unit: "number",
      dataYears: { from: 2025, to: 2025 },
      source: growave2025,
    },
    { "Ecommerce (Shopify, loyalty app users)": 2 },
  ),
  ...publishedTable(
    {
      metric: "purchaseFrequency",
      basis: "observational comparison; selection effect, not causal",
      variant: "non-redeemers",
      region: "Global",
      channel: "web",
      statistic: "mean",
      unit: "number",
      dataYears: { from: 2025, to: 2025 },
      source: growave2025,
    },
    { "Ecommerce (Shopify, loyalty app users)": 1.2 },
  ),
  ...publishedTable(
    {
      metric: "repeatToNewSpendRatio",
      basis: "spend per repeat customer / spend per new customer",
      variant: "repeat customers against new or one-time buyers",
      statistic: "point",
      unit: "number",
      dataYears: { from: 2022, to: 2022 },
      source: articles2022,
      notes: "stated without a study; published figures run from 1.67 to 3",
    },
    { "All industries": 7 },
  ),
];

// Written by `npm run generate` from the collected figures.
import type { Benchmark } from "../definition/benchmark.js";
import { publishedStudy } from "./publishedStudy.js";

/** Figures of the family commerce, collected in 2026. */
export const commerceFigures2026: readonly Benchmark[] = [
  ...publishedStudy(
    {
      metric: "cartAbandonmentRate",
      definition: { per: "item" },
      basis:
        "items put into a cart and not bought, ITEM based (one copy); not the cart based Baymard mean",
      publishedIndustry: "Ecommerce (all)",
      region: "Global",
      channel: "web",
      statistic: "mean",
      unit: "fraction",
      sample: {
        description:
          "customers of the platform: 200M unique users, 300M sessions a month; Aug 2025-Jul 2026",
      },
      dataYears: { from: 2025, to: 2026 },
      source: {
        title: "Dynamic Yield by Mastercard XP2 eCommerce benchmarks",
        address: "https://marketing.dynamicyield.com/benchmarks/cart-abandonment-rate/",
        tier: "confirmed copy",
      },
    },
    [
      { variant: "12-month mean", value: 0.7755 },
      { variant: "12-month mean, mobile", segment: "mobile", value: 0.7984 },
      { variant: "12-month mean, desktop", segment: "desktop", value: 0.6948 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "cartAbandonmentRate",
      definition: { per: "item" },
      basis:
        "items put into a cart and not bought, ITEM based (one copy); not the cart based Baymard mean",
      publishedIndustry: "Ecommerce (all)",
      channel: "web",
      statistic: "mean",
      unit: "fraction",
      sample: {
        description:
          "customers of the platform: 200M unique users, 300M sessions a month; Aug 2025-Jul 2026",
      },
      dataYears: { from: 2025, to: 2026 },
      source: {
        title: "Dynamic Yield by Mastercard XP2 eCommerce benchmarks",
        address: "https://marketing.dynamicyield.com/benchmarks/cart-abandonment-rate/",
        tier: "secondary",
      },
    },
    [
      { variant: "12-month mean, tablet", region: "Global", segment: "tablet", value: 0.7267 },
      { variant: "12-month mean", region: "APAC", value: 0.8153 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "cartAbandonmentRate",
      basis:
        "abandoned carts / carts created (mean of independent studies, definitions differ between them)",
      variant: "meta-average",
      publishedIndustry: "Ecommerce (all)",
      region: "Global",
      channel: "web",
      statisticAsPublished: "mean of studies",
      notes: "lowest study 0.55 (2010), highest 0.8427 (2020)",
      statistic: "mean",
      value: 0.7022,
      unit: "fraction",
      sample: { description: "50 studies, 2006-2025; page updated 2025-09-22" },
      dataYears: { from: 2025, to: 2025 },
      source: {
        title: "Baymard Institute cart abandonment rate list",
        address: "https://baymard.com/lists/cart-abandonment-rate",
        tier: "confirmed copy",
      },
    },
    [{}],
  ),
  ...publishedStudy(
    {
      metric: "checkoutAbandonmentRate",
      basis: "1 - completion; completion = orders / sessions that began the checkout",
      variant: "Shopify",
      publishedIndustry: "Ecommerce (Shopify)",
      channel: "web",
      notes:
        "exact complement of the published completion 0.45, top fifth above 0.59, top tenth above 0.66; first figure for this KPI",
      unit: "fraction",
      sample: { description: "2,800 Shopify stores, 2023" },
      dataYears: { from: 2023, to: 2023 },
      source: {
        title: "Littledata checkout completion rate",
        address: "https://www.littledata.io/average/checkout-completion-rate",
        tier: "secondary",
      },
    },
    [
      { statistic: "mean", value: 0.55 },
      {
        statistic: "quantiles",
        quantiles: [
          { p: 0.1, value: 0.34 },
          { p: 0.2, value: 0.41 },
        ],
      },
    ],
  ),
  ...publishedStudy(
    {
      metric: "averageOrderValue",
      basis: "revenue / orders attributed to ads; median over brands",
      variant: "orders from paid ads",
      channel: "paid ads",
      notes: "first figures for this KPI",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: { description: "53,000+ brands, Aug 2025-Jul 2026" },
      dataYears: { from: 2025, to: 2026 },
      source: {
        title: "Triple Whale ecommerce benchmarks 2026 (updated 2026-08-24)",
        address: "https://www.triplewhale.com/blog/ecommerce-benchmarks",
        tier: "confirmed copy",
      },
    },
    [
      { publishedIndustry: "Electronics", value: 113.41 },
      { publishedIndustry: "Food & Beverage", value: 63.32 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "averageOrderValue",
      basis: "revenue / orders attributed to ads; median over brands",
      variant: "orders from paid ads",
      channel: "paid ads",
      notes: "first figures for this KPI",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: { description: "53,000+ brands, Aug 2025-Jul 2026" },
      dataYears: { from: 2025, to: 2026 },
      source: {
        title: "Triple Whale ecommerce benchmarks 2026 (updated 2026-08-24)",
        address: "https://www.triplewhale.com/blog/ecommerce-benchmarks",
        tier: "secondary",
      },
    },
    [
      { publishedIndustry: "Automotive", value: 116.34 },
      { publishedIndustry: "Sports & outdoors", value: 113.93 },
      { publishedIndustry: "Travel accessories & luggage", value: 130.91 },
      { publishedIndustry: "Home & garden", value: 114.43 },
      { publishedIndustry: "Baby", value: 75.33 },
      { publishedIndustry: "Apparel & accessories", value: 89.17 },
      { publishedIndustry: "Toys, art & collectibles", value: 71.68 },
      { publishedIndustry: "Lifestyle & boutique", value: 67.05 },
      { publishedIndustry: "Pets & animals", value: 60.12 },
      { publishedIndustry: "Beauty", value: 61.18 },
      { publishedIndustry: "Books & music", value: 52.56 },
      { publishedIndustry: "Health & wellness", value: 62.99 },
      { publishedIndustry: "Online courses", value: 42.79 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "averageOrderValue",
      basis: "revenue / orders attributed to Meta ads",
      variant: "orders from Meta ads",
      publishedIndustry: "Ecommerce (all)",
      channel: "facebook and instagram ads",
      segment: "orders from Meta ads",
      statistic: "median",
      value: 73.36,
      unit: "money",
      currency: "USD",
      sample: { description: "53,000+ brands, Aug 2025-Jul 2026" },
      dataYears: { from: 2025, to: 2026 },
      source: {
        title: "Triple Whale Facebook & Instagram ad benchmarks",
        address: "https://www.triplewhale.com/blog/facebook-ads-benchmarks",
        tier: "secondary",
      },
    },
    [{}],
  ),
];

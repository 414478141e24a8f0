import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkSource } from "../definition/benchmarkSource.js";
import { publishedTable } from "./publishedTable.js";
import { articles2022 } from "./sources.js";

const rivalIq2025: BenchmarkSource = {
  title: "Rival IQ 2025 Social Media Industry Benchmark Report",
  address: "https://get.rivaliq.com/hubfs/eBooks/2025-Social-Media-Industry-Benchmark-Report.pdf",
  tier: "secondary",
};

const rivalIq2025Confirmed: BenchmarkSource = {
  title: "Rival IQ 2025 Social Media Industry Benchmark Report",
  address: "https://get.rivaliq.com/hubfs/eBooks/2025-Social-Media-Industry-Benchmark-Report.pdf",
  tier: "confirmed copy",
};

const rivalIq2023: BenchmarkSource = {
  title: "Rival IQ 2023 benchmark report",
  address:
    "https://markets.businessinsider.com/news/stocks/tiktok-best-app-platform-brand-engagement-new-data-key-takeaways-2023-3",
  tier: "confirmed copy",
};

const socialinsider: BenchmarkSource = {
  title: "Socialinsider 2021 Social Media Industry Benchmarks",
  address: "https://www.socialinsider.io/blog/social-media-industry-benchmarks/",
  tier: "primary",
};

/** The published figures of social media. */
export const socialFigures: readonly Benchmark[] = [
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "facebook",
      statistic: "median",
      unit: "fraction",
      sample: { size: 150, unit: "companies" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025,
    },
    {
      "Higher Education": 0.00126,
      "Sports Teams": 0.0023,
      Influencers: 0.00095,
      Nonprofits: 0.00046,
      Media: 0.00019,
      "Food & Beverage": 0.00032,
      Alcohol: 0.00069,
      Travel: 0.00061,
      "Tech & Software": 0.00021,
      "Financial Services": 0.0004,
      Retail: 0.00024,
      Fashion: 0.00018,
      "Health & Beauty": 0.00017,
      "Home Decor": 0.00023,
    },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "instagram",
      statistic: "median",
      unit: "fraction",
      sample: { size: 150, unit: "companies" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025Confirmed,
    },
    { "Higher Education": 0.02101, "Health & Beauty": 0.00144 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "x",
      statistic: "median",
      unit: "fraction",
      sample: { size: 150, unit: "companies" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025,
    },
    {
      "Higher Education": 0.00036,
      "Sports Teams": 0.00073,
      Influencers: 0.00021,
      Nonprofits: 0.00023,
      Media: 0.00006,
      "Food & Beverage": 0.00003,
      Alcohol: 0.00017,
      Travel: 0.00009,
      "Tech & Software": 0.00019,
      "Financial Services": 0.00025,
      Retail: 0.00005,
      Fashion: 0.00001,
      "Home Decor": 0.00001,
    },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "tiktok",
      statistic: "median",
      unit: "fraction",
      sample: { size: 150, unit: "companies" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025,
    },
    {
      "Higher Education": 0.0736,
      "Sports Teams": 0.0268,
      Influencers: 0.0111,
      Nonprofits: 0.0304,
      Media: 0.0134,
      "Food & Beverage": 0.0204,
      Alcohol: 0.0176,
      Travel: 0.0273,
      "Tech & Software": 0.0121,
      "Financial Services": 0.0133,
      Retail: 0.0128,
      Fashion: 0.0095,
      "Health & Beauty": 0.0085,
      "Home Decor": 0.0152,
    },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "instagram",
      statistic: "median",
      unit: "fraction",
      sample: { size: 150, unit: "companies" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025,
    },
    {
      "Sports Teams": 0.013,
      Influencers: 0.00576,
      Nonprofits: 0.00561,
      Media: 0.00443,
      "Food & Beverage": 0.004,
      Alcohol: 0.00368,
      Travel: 0.00341,
      "Tech & Software": 0.00327,
      "Financial Services": 0.00261,
      Retail: 0.0016,
      Fashion: 0.00147,
      "Home Decor": 0.00136,
    },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "x",
      statistic: "median",
      unit: "fraction",
      sample: { size: 150, unit: "companies" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025,
      notes: "rounded to zero by the publisher: below 0.00001, censored",
      censored: "below",
    },
    { "Health & Beauty": 0.00001 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "facebook",
      statistic: "median",
      unit: "fraction",
      sample: { size: 2100, unit: "companies", description: "2,100 companies (14 x 150)" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025,
    },
    { "All industries": 0.00046 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "instagram",
      statistic: "median",
      unit: "fraction",
      sample: { size: 2100, unit: "companies", description: "2,100 companies (14 x 150)" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025Confirmed,
    },
    { "All industries": 0.0036 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "x",
      statistic: "median",
      unit: "fraction",
      sample: { size: 2100, unit: "companies", description: "2,100 companies (14 x 150)" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025,
    },
    { "All industries": 0.00015 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "tiktok",
      statistic: "median",
      unit: "fraction",
      sample: { size: 2100, unit: "companies", description: "2,100 companies (14 x 150)" },
      dataYears: { from: 2024, to: 2024 },
      source: rivalIq2025Confirmed,
    },
    { "All industries": 0.0173 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "tiktok",
      statistic: "median",
      unit: "fraction",
      sample: { description: "14 industries x 150 brands" },
      dataYears: { from: 2022, to: 2022 },
      source: rivalIq2023,
      notes: "read in a copy",
    },
    { "All industries": 0.0569 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "facebook",
      statistic: "median",
      unit: "fraction",
      sample: { description: "14 industries x 150 brands" },
      dataYears: { from: 2022, to: 2022 },
      source: rivalIq2023,
      notes: "read in a copy",
    },
    { "All industries": 0.0006 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "instagram",
      statistic: "median",
      unit: "fraction",
      sample: { description: "14 industries x 150 brands" },
      dataYears: { from: 2022, to: 2022 },
      source: rivalIq2023,
      notes: "read in a copy",
    },
    { "All industries": 0.0047 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis:
        "(likes + comments + shares + reactions) per post / total FOLLOWERS (not reach, not impressions)",
      variant: "by followers, per post",
      region: "Global",
      channel: "x",
      statistic: "median",
      unit: "fraction",
      sample: { description: "14 industries x 150 brands" },
      dataYears: { from: 2022, to: 2022 },
      source: rivalIq2023,
      notes: "read in a copy",
    },
    { "All industries": 0.00035 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis: "interactions / followers (Socialinsider convention)",
      variant: "by followers, per post",
      region: "Global",
      channel: "instagram",
      statistic: "mean",
      unit: "fraction",
      sample: { description: ">22M posts (IG, FB, TW), 35 industries" },
      dataYears: { from: 2019, to: 2019 },
      source: socialinsider,
    },
    { "All industries": 0.0109 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis: "interactions / followers (Socialinsider convention)",
      variant: "by followers, per post",
      region: "Global",
      channel: "instagram",
      statistic: "mean",
      unit: "fraction",
      sample: { description: ">22M posts (IG, FB, TW), 35 industries" },
      dataYears: { from: 2020, to: 2020 },
      source: socialinsider,
    },
    { "All industries": 0.0116 },
  ),
  ...publishedTable(
    {
      metric: "engagementRate",
      basis: "(likes + comments + shares) / followers",
      variant: "by followers, per post",
      statistic: "range",
      range: { from: 0.03, to: 0.06 },
      unit: "fraction",
      dataYears: { from: 2022, to: 2022 },
      source: articles2022,
      notes:
        "strong: 3 to 6 %. A rule of thumb; published medians by followers are far lower (0.0036 on Instagram in 2024)",
    },
    ["All industries"],
  ),
];

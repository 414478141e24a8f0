import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkSource } from "../definition/benchmarkSource.js";
import { publishedTable } from "./publishedTable.js";

const survicate2025: BenchmarkSource = {
  title: "Survicate NPS Benchmark 2025",
  address: "https://survicate.com/nps-benchmarks/",
  tier: "confirmed copy",
};

/** The cells of Survicate that were read in the copies of one author only. */
const survicate2025OneCopy: BenchmarkSource = { ...survicate2025, tier: "secondary" };

const qualtricsRatings2023: BenchmarkSource = {
  title: "Qualtrics XM Institute XMI Ratings NPS 2023",
  address: "https://www.xminstitute.com/data-snippets/xmi-ratings-nps-2023/",
  tier: "primary",
};

const qualtricsEconomics2024: BenchmarkSource = {
  title: "Qualtrics XM Institute Economics of NPS, 2024",
  address: "https://www.sgpjbg.com/bgdown/166002.html",
  tier: "confirmed copy",
};

const qualtricsEconomics2023: BenchmarkSource = {
  title: "Qualtrics XM Institute Economics of NPS, 2023",
  address: "https://www.xminstitute.com/research/economics-of-nps-2023/",
  tier: "primary",
};

const temkin2017: BenchmarkSource = {
  title: "Temkin Group Net Promoter Score Benchmark Study 2017",
  address:
    "https://vdocuments.mx/temkin-group-insight-report-net-promoter-score-many-large-companies-use-net.html",
  tier: "primary",
};

/** The published figures of surveys. */
export const surveyFigures: readonly Benchmark[] = [
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "all",
      region: "Global",
      channel: "survey",
      statistic: "median",
      unit: "points",
      sample: {
        size: 599,
        unit: "companies",
        description: "599 companies, 5.4M responses (total); Survicate customers",
      },
      dataYears: { from: 2025, to: 2025 },
      source: survicate2025,
      notes: "read in a copy",
    },
    { Healthcare: 61, "Retail & E-commerce": 55, Software: 30 },
  ),
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "all",
      region: "Global",
      channel: "survey",
      statistic: "median",
      unit: "points",
      sample: {
        size: 599,
        unit: "companies",
        description: "599 companies, 5.4M responses (total); Survicate customers",
      },
      dataYears: { from: 2025, to: 2025 },
      source: survicate2025OneCopy,
      notes: "read in a copy",
    },
    { Manufacturing: 65, Fintech: 46, Education: 42 },
  ),
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "B2B",
      region: "Global",
      channel: "survey",
      segment: "B2B",
      statistic: "median",
      unit: "points",
      sample: {
        size: 599,
        unit: "companies",
        description: "599 companies, 5.4M responses (total); Survicate customers",
      },
      dataYears: { from: 2025, to: 2025 },
      source: survicate2025OneCopy,
      notes: "read in a copy",
    },
    { Manufacturing: 66, Healthcare: 38, "Retail & E-commerce": 55, Education: 16, Software: 29 },
  ),
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "B2C",
      region: "Global",
      channel: "survey",
      segment: "B2C",
      statistic: "median",
      unit: "points",
      sample: {
        size: 599,
        unit: "companies",
        description: "599 companies, 5.4M responses (total); Survicate customers",
      },
      dataYears: { from: 2025, to: 2025 },
      source: survicate2025OneCopy,
      notes: "read in a copy",
    },
    { Manufacturing: 62, Healthcare: 70, "Retail & E-commerce": 54, Education: 47, Software: 47 },
  ),
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis:
        "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend; industry = mean of company NPS",
      variant: "mean of company scores",
      region: "US",
      channel: "survey",
      statistic: "mean",
      unit: "points",
      sample: {
        size: 10000,
        unit: "respondents",
        description: "10,000 US consumers, 351 companies, 22 industries",
      },
      dataYears: { from: 2023, to: 2023 },
      source: qualtricsRatings2023,
    },
    { Grocery: 30.1, "Consumer Payments": -6.1 },
  ),
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "mean of company scores",
      region: "US",
      channel: "survey",
      statistic: "mean",
      unit: "points",
      sample: { description: "US consumers, 22 industries (report June 2024)" },
      dataYears: { from: 2023, to: 2023 },
      source: qualtricsEconomics2024,
    },
    { "Streaming Media": 29, Retail: 29, "Car Rental": 8, "TV/Internet Service Providers": 9 },
  ),
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "mean of company scores",
      region: "US",
      channel: "survey",
      statistic: "mean",
      unit: "points",
      sample: {
        description: "US consumers, 22 industries (2022 benchmark study; report June 2023)",
      },
      dataYears: { from: 2022, to: 2022 },
      source: qualtricsEconomics2023,
    },
    {
      Retail: 28,
      "Streaming Media": 28,
      Grocery: 26,
      "Consumer Payments": 1,
      "Car Rental": 3,
      Airlines: 7,
    },
  ),
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "mean",
      region: "US",
      channel: "survey",
      statistic: "mean",
      unit: "points",
      sample: {
        size: 10000,
        unit: "respondents",
        description: "10,000 US consumers, 299 companies, 20 industries",
      },
      dataYears: { from: 2017, to: 2017 },
      source: temkin2017,
    },
    { "Auto Dealers": 43, "TV & Internet Service Providers": 9 },
  ),
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "mean",
      region: "US",
      channel: "survey",
      segment: "respondents 18-24",
      statistic: "mean",
      unit: "points",
      sample: {
        size: 10000,
        unit: "respondents",
        description: "10,000 US consumers, 299 companies, 20 industries",
      },
      dataYears: { from: 2017, to: 2017 },
      source: temkin2017,
    },
    { "All (respondents 18-24)": 17 },
  ),
  ...publishedTable(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "mean",
      region: "US",
      channel: "survey",
      segment: "respondents 65+",
      statistic: "mean",
      unit: "points",
      sample: {
        size: 10000,
        unit: "respondents",
        description: "10,000 US consumers, 299 companies, 20 industries",
      },
      dataYears: { from: 2017, to: 2017 },
      source: temkin2017,
    },
    { "All (respondents 65+)": 38 },
  ),
];

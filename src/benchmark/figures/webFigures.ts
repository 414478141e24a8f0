import type { Benchmark, BenchmarkSource } from "../benchmark.js";
import { figuresOf } from "./figuresOf.js";

const wordStream2018: BenchmarkSource = {
  title: "WordStream Google Ads industry benchmarks, 2018 edition",
  address: "https://www.wordstream.com/blog/ws/2016/02/29/google-adwords-industry-benchmarks",
  tier: "confirmed copy",
};

const localiq2023: BenchmarkSource = {
  title: "WordStream/LocaliQ 2023 search ad benchmarks",
  address: "https://www.marketingcharts.com/digital/paid-search-229761",
  tier: "confirmed copy",
};

const localiq2023Conversions: BenchmarkSource = {
  title: "WordStream/LocaliQ 2023",
  address:
    "https://www.digitalthriveai.com/en-us/resources/paid-advertising/google-ads-bechmarks-2023-conversions-cpl-ctr-cpc/",
  tier: "confirmed copy",
};

const localiq2025: BenchmarkSource = {
  title: "WordStream/LocaliQ 2025 benchmarks",
  address: "https://github.com/united3df/ai-solutions-landing",
  tier: "confirmed copy",
};

const wordStream2026: BenchmarkSource = {
  title: "WordStream Google Ads benchmarks 2026",
  address: "https://www.wordstream.com/blog/2026-google-ads-benchmarks",
  tier: "confirmed copy",
};

const facebookAds2017: BenchmarkSource = {
  title: "WordStream Facebook Ads benchmarks 2017",
  address: "https://digitalbrandinginstitute.com/industry-average-facebook-ctr/",
  tier: "confirmed copy",
};

const wordStream2020: BenchmarkSource = {
  title: "WordStream Google Ads benchmarks sneak preview",
  address:
    "https://staging.wordstream.com/blog/ws/2020/03/09/google-ads-benchmarks-your-industry-sneak-preview",
  tier: "primary",
};

const contentsquare2023: BenchmarkSource = {
  title: "Contentsquare 2023 Digital Experience Benchmark",
  address: "https://contentsquare.com/blog/3-website-engagement-metrics",
  tier: "primary",
};

const digital22: BenchmarkSource = {
  title: "Digital 22 from Google Analytics benchmarking, 2016 quarterly mean",
  address: "https://www.digital22.com/insights/is-my-websites-bounce-rate-too-high-industry-data",
  tier: "primary",
};

/** The published figures of websites and clicks. */
export const webFigures: readonly Benchmark[] = [
  ...figuresOf(
    {
      metric: "clickThroughRate",
      basis: "clicks / impressions",
      variant: "2018 edition",
      region: "US",
      channel: "google search",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: {
        size: 14197,
        unit: "accounts",
        description: "14,197 US-based WordStream client accounts",
      },
      dataYears: { from: 2018, to: 2018 },
      source: wordStream2018,
    },
    {
      Advocacy: 0.0441,
      Auto: 0.04,
      "Consumer Services": 0.0241,
      "Dating & Personals": 0.0605,
      "E-Commerce": 0.0269,
      Education: 0.0378,
      "Employment Services": 0.0242,
      "Finance & Insurance": 0.0291,
      "Health & Medical": 0.0327,
      "Home Goods": 0.0244,
      "Industrial Services": 0.0261,
      Legal: 0.0293,
      "Real Estate": 0.0371,
      Technology: 0.0209,
      "Travel & Hospitality": 0.0468,
    },
  ),
  ...figuresOf(
    {
      metric: "conversionRate",
      basis: "conversions / clicks",
      variant: "2018 edition",
      region: "US",
      channel: "google search",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: {
        size: 14197,
        unit: "accounts",
        description: "14,197 US-based WordStream client accounts",
      },
      dataYears: { from: 2018, to: 2018 },
      source: wordStream2018,
    },
    {
      Advocacy: 0.0196,
      Auto: 0.0603,
      "Consumer Services": 0.0664,
      "Dating & Personals": 0.0964,
      "E-Commerce": 0.0281,
      Education: 0.0339,
      "Employment Services": 0.0513,
      "Finance & Insurance": 0.051,
      "Health & Medical": 0.0336,
      "Home Goods": 0.027,
      "Industrial Services": 0.0337,
      Legal: 0.0698,
      "Real Estate": 0.0247,
      Technology: 0.0292,
      "Travel & Hospitality": 0.0355,
    },
  ),
  ...figuresOf(
    {
      metric: "clickThroughRate",
      basis: "clicks / impressions",
      variant: "2018 edition",
      region: "US",
      channel: "google search",
      segment: "B2B",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: {
        size: 14197,
        unit: "accounts",
        description: "14,197 US-based WordStream client accounts",
      },
      dataYears: { from: 2018, to: 2018 },
      source: wordStream2018,
    },
    { B2B: 0.0241 },
  ),
  ...figuresOf(
    {
      metric: "conversionRate",
      basis: "conversions / clicks",
      variant: "2018 edition",
      region: "US",
      channel: "google search",
      segment: "B2B",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: {
        size: 14197,
        unit: "accounts",
        description: "14,197 US-based WordStream client accounts",
      },
      dataYears: { from: 2018, to: 2018 },
      source: wordStream2018,
    },
    { B2B: 0.0304 },
  ),
  ...figuresOf(
    {
      metric: "clickThroughRate",
      basis: "clicks / impressions",
      variant: "2023 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: {
        size: 17253,
        unit: "campaigns",
        description: "17,253 US search campaigns, 1 Apr 2022-31 Mar 2023 (about 20% Microsoft Ads)",
      },
      dataYears: { from: 2022, to: 2023 },
      source: localiq2023,
      notes: "read in a copy",
    },
    {
      "All industries": 0.0611,
      "Arts & Entertainment": 0.1178,
      "Attorneys & Legal Services": 0.0476,
    },
  ),
  ...figuresOf(
    {
      metric: "conversionRate",
      basis: "conversions / clicks",
      variant: "2023 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: {
        size: 17253,
        unit: "campaigns",
        description: "17,253 US search campaigns, 1 Apr 2022-31 Mar 2023 (about 20% Microsoft Ads)",
      },
      dataYears: { from: 2022, to: 2023 },
      source: localiq2023Conversions,
      notes: "read in a copy",
    },
    { "All industries": 0.0704 },
  ),
  ...figuresOf(
    {
      metric: "clickThroughRate",
      basis: "clicks / impressions",
      variant: "2025 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: { description: "about 16,000 campaigns" },
      dataYears: { from: 2025, to: 2025 },
      source: localiq2025,
      notes: "read in a copy",
    },
    {
      "Home & Home Improvement": 0.0637,
      "Dentists & Dental Services": 0.0544,
      "Attorneys & Legal Services": 0.0597,
      "Real Estate": 0.0843,
      "All industries": 0.0666,
    },
  ),
  ...figuresOf(
    {
      metric: "conversionRate",
      basis: "conversions / clicks",
      variant: "2025 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: { description: "about 16,000 campaigns" },
      dataYears: { from: 2025, to: 2025 },
      source: localiq2025,
      notes: "read in a copy",
    },
    {
      "Home & Home Improvement": 0.0733,
      "Dentists & Dental Services": 0.0908,
      "Attorneys & Legal Services": 0.0509,
      "Real Estate": 0.0328,
    },
  ),
  ...figuresOf(
    {
      metric: "conversionRate",
      basis: "conversions / clicks",
      variant: "2026 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: {
        size: 13474,
        unit: "campaigns",
        description: "13,474 US search campaigns, Apr 2025-Mar 2026",
      },
      dataYears: { from: 2025, to: 2026 },
      source: wordStream2026,
      notes: "read in a copy",
    },
    { "All industries": 0.0818 },
  ),
  ...figuresOf(
    {
      metric: "clickThroughRate",
      basis: "ALL clicks (incl. reactions, shares) / impressions, per James Agency note",
      variant: "all clicks, 2017 edition",
      region: "US",
      channel: "facebook ads",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: {
        size: 256,
        unit: "accounts",
        description: "256 US WordStream client accounts, $553,000 aggregate spend",
      },
      dataYears: { from: 2017, to: 2017 },
      source: facebookAds2017,
      notes: "read in a copy",
    },
    {
      "All industries": 0.009,
      Legal: 0.0161,
      Retail: 0.0159,
      Apparel: 0.0124,
      Beauty: 0.0116,
      Fitness: 0.0101,
      Technology: 0.0104,
      "Employment & Job Training": 0.0047,
      "Finance & Insurance": 0.0056,
    },
  ),
  ...figuresOf(
    {
      metric: "clickThroughRate",
      basis: "clicks / impressions",
      variant: "2020 preview",
      region: "US",
      channel: "google search",
      statistic: "mean",
      statisticAsPublished: "average as published",
      unit: "fraction",
      sample: { description: ">20,000 US-based WordStream client accounts" },
      dataYears: { from: 2020, to: 2020 },
      source: wordStream2020,
    },
    { "All industries": 0.0352 },
  ),
  ...figuresOf(
    {
      metric: "bounceRate",
      definition: { rule: "single-page" },
      basis: "sessions with one page view / sessions",
      variant: "single-page sessions",
      region: "Global",
      channel: "web",
      statistic: "mean",
      unit: "fraction",
      sample: {
        size: 2942,
        unit: "websites",
        description: "2,942 websites, >35 billion sessions, 26 countries, 9 industries",
      },
      dataYears: { from: 2021, to: 2021 },
      source: contentsquare2023,
    },
    { "All industries": 0.47 },
  ),
  ...figuresOf(
    {
      metric: "bounceRate",
      definition: { rule: "single-page" },
      basis: "sessions with one page view / sessions",
      variant: "single-page sessions",
      region: "Global",
      channel: "web",
      statistic: "mean",
      unit: "fraction",
      sample: {
        size: 2942,
        unit: "websites",
        description: "2,942 websites, >35 billion sessions, 26 countries, 9 industries",
      },
      dataYears: { from: 2022, to: 2022 },
      source: contentsquare2023,
    },
    { "All industries": 0.49 },
  ),
  ...figuresOf(
    {
      metric: "bounceRate",
      definition: { rule: "single-page" },
      basis: "single-page sessions / sessions (UA; NOT 1 - GA4 engagement rate)",
      variant: "Universal Analytics definition",
      channel: "web",
      statistic: "mean",
      unit: "fraction",
      dataYears: { from: 2016, to: 2016 },
      source: digital22,
    },
    {
      Shopping: 0.5282,
      "Food & Drink": 0.5441,
      News: 0.6098,
      "Jobs & Education": 0.5515,
      "Social Networks": 0.5969,
    },
  ),
];

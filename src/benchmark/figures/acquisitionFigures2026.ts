// Written by `npm run generate` from the collected figures.
import type { Benchmark } from "../definition/benchmark.js";
import { publishedStudy } from "./publishedStudy.js";

/** Figures of the family acquisition, collected in 2026. */
export const acquisitionFigures2026: readonly Benchmark[] = [
  ...publishedStudy(
    {
      metric: "costPerMille",
      basis: "1000 x cost / impressions",
      variant: "Meta ads of shops",
      publishedIndustry: "Ecommerce (all)",
      channel: "facebook and instagram ads",
      segment: "Meta ads of shops",
      notes: "first CPM of the set",
      statistic: "median",
      value: 15.06,
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
  ...publishedStudy(
    {
      metric: "costPerLead",
      basis: "cost / leads",
      variant: "2025 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: {
        description: "over 16,000 US campaigns (Google and Microsoft search), Apr 2024-Mar 2025",
      },
      dataYears: { from: 2024, to: 2025 },
      source: {
        title: "WordStream/LocaliQ 2025 Google Ads benchmarks",
        address: "https://www.wordstream.com/blog/2025-google-ads-benchmarks",
        tier: "confirmed copy",
      },
    },
    [
      { publishedIndustry: "All industries", value: 70.11 },
      { publishedIndustry: "Attorneys & Legal Services", value: 131.63 },
      { publishedIndustry: "Home & Home Improvement", value: 90.92 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "costPerClick",
      basis: "cost / clicks",
      variant: "2025 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: {
        description: "over 16,000 US campaigns (Google and Microsoft search), Apr 2024-Mar 2025",
      },
      dataYears: { from: 2024, to: 2025 },
      source: {
        title: "WordStream/LocaliQ 2025 Google Ads benchmarks",
        address: "https://www.wordstream.com/blog/2025-google-ads-benchmarks",
        tier: "secondary",
      },
    },
    [
      { publishedIndustry: "Arts & Entertainment", value: 1.6 },
      { publishedIndustry: "Travel", value: 2.12 },
      { publishedIndustry: "Restaurants & Food", value: 2.05 },
      { publishedIndustry: "Education & Instruction", value: 6.23 },
    ],
  ),
  ...publishedStudy(
    {
      variant: "2025 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: {
        description: "3,211 US search campaigns, Apr 2024-Mar 2025, >=103 per subcategory",
      },
      dataYears: { from: 2024, to: 2025 },
      source: {
        title: "LocaliQ 2025 search ad benchmarks for home services",
        address: "https://localiq.com/blog/home-services-search-advertising-benchmarks/",
        tier: "secondary",
      },
    },
    [
      {
        metric: "costPerClick",
        basis: "cost / clicks",
        publishedIndustry: "Landscaping",
        value: 8.76,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Landscaping",
        value: 117.92,
      },
      {
        metric: "costPerClick",
        basis: "cost / clicks",
        publishedIndustry: "Roofing & Gutters",
        value: 10.7,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Roofing & Gutters",
        value: 228.15,
      },
      {
        metric: "costPerClick",
        basis: "cost / clicks",
        publishedIndustry: "A/C Install & Repair",
        value: 9.68,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "A/C Install & Repair",
        value: 127.74,
      },
    ],
  ),
  ...publishedStudy(
    {
      metric: "costPerClick",
      basis: "cost / clicks",
      variant: "2026 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: { description: "13,474 US search campaigns, 23 industries, Apr 2025-Mar 2026" },
      dataYears: { from: 2025, to: 2026 },
      source: {
        title: "WordStream/LocaliQ 2026 Google Ads benchmarks (2026-05-19)",
        address: "https://www.wordstream.com/blog/2026-google-ads-benchmarks",
        tier: "confirmed copy",
      },
    },
    [
      { publishedIndustry: "Industrial & Commercial", value: 5.87 },
      { publishedIndustry: "Home & Home Improvement", value: 8.33 },
    ],
  ),
  ...publishedStudy(
    {
      variant: "2026 edition",
      region: "US",
      channel: "search (Google + Microsoft)",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: { description: "13,474 US search campaigns, 23 industries, Apr 2025-Mar 2026" },
      dataYears: { from: 2025, to: 2026 },
      source: {
        title: "WordStream/LocaliQ 2026 Google Ads benchmarks (2026-05-19)",
        address: "https://www.wordstream.com/blog/2026-google-ads-benchmarks",
        tier: "secondary",
      },
    },
    [
      {
        metric: "costPerClick",
        basis: "cost / clicks",
        publishedIndustry: "Business Services",
        value: 5.87,
      },
      {
        metric: "costPerClick",
        basis: "cost / clicks",
        publishedIndustry: "Beauty & Personal Care",
        value: 4.62,
      },
      {
        metric: "costPerClick",
        basis: "cost / clicks",
        publishedIndustry: "Personal Services",
        value: 7.17,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "All industries",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 66.69,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Business Services",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 93.69,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Home & Home Improvement",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 90.92,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Industrial & Commercial",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 75.19,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Beauty & Personal Care",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 39.25,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Personal Services",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 54.6,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Health & Fitness",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 67.36,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Restaurants & Food",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 30.57,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Automotive - Repair, Service & Parts",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 29.96,
      },
      {
        metric: "costPerLead",
        basis: "cost / leads",
        publishedIndustry: "Attorneys & Legal Services",
        notes:
          "CPL WARNING: home 90.92 and legal 131.63 are to the cent those of the 2025 edition, and 66.69 is also cited for 2024: the CPL column of the 2026 page may be stale, keep out of the default set",
        value: 131.63,
      },
    ],
  ),
  ...publishedStudy(
    {
      variant: "lead campaigns, 2025 edition",
      publishedIndustry: "All industries",
      region: "US",
      channel: "facebook and instagram ads",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: { description: "726 US lead campaigns, Apr 2024-Jun 2025" },
      dataYears: { from: 2024, to: 2025 },
      source: {
        title: "WordStream/LocaliQ 2025 Facebook Ads benchmarks",
        address: "https://www.wordstream.com/blog/facebook-ads-benchmarks-2025",
        tier: "confirmed copy",
      },
    },
    [
      { metric: "costPerClick", basis: "cost / link clicks", value: 1.92 },
      { metric: "costPerLead", basis: "cost / leads", value: 27.66 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "costPerClick",
      basis: "cost / link clicks",
      variant: "traffic campaigns, 2025 edition",
      region: "US",
      channel: "facebook and instagram ads",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: { description: "1,180 campaigns (study), Apr 2024-Jun 2025" },
      dataYears: { from: 2024, to: 2025 },
      source: {
        title: "WordStream/LocaliQ 2025 Facebook Ads benchmarks",
        address: "https://www.wordstream.com/blog/facebook-ads-benchmarks-2025",
        tier: "confirmed copy",
      },
    },
    [
      { publishedIndustry: "All industries", value: 0.7 },
      { publishedIndustry: "Apparel / Fashion & Jewelry", value: 0.86 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "costPerClick",
      basis: "cost / link clicks",
      variant: "traffic campaigns, 2025 edition",
      region: "US",
      channel: "facebook and instagram ads",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: { description: "1,180 campaigns (study), Apr 2024-Jun 2025" },
      dataYears: { from: 2024, to: 2025 },
      source: {
        title: "WordStream/LocaliQ 2025 Facebook Ads benchmarks",
        address: "https://www.wordstream.com/blog/facebook-ads-benchmarks-2025",
        tier: "secondary",
      },
    },
    [
      { publishedIndustry: "Furniture", value: 0.85 },
      { publishedIndustry: "Home & Home Improvement", value: 0.99 },
    ],
  ),
  ...publishedStudy(
    {
      variant: "lead campaigns, 2025 edition",
      publishedIndustry: "Industrial & Commercial",
      region: "US",
      channel: "facebook and instagram ads",
      statistic: "median",
      unit: "money",
      currency: "USD",
      sample: { description: "726 US lead campaigns, Apr 2024-Jun 2025" },
      dataYears: { from: 2024, to: 2025 },
      source: {
        title: "WordStream/LocaliQ 2025 Facebook Ads benchmarks",
        address: "https://www.wordstream.com/blog/facebook-ads-benchmarks-2025",
        tier: "secondary",
      },
    },
    [
      { metric: "costPerClick", basis: "cost / link clicks", value: 1.8 },
      { metric: "costPerLead", basis: "cost / leads", value: 37.34 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "customerAcquisitionCost",
      basis:
        "marketing and sales spend / new customers by channel, 3-year average with the learning period",
      notes: "skewed to costly products",
      statistic: "mean",
      unit: "money",
      currency: "USD",
      sample: { description: "about 120 agency clients, 2022-2024" },
      dataYears: { from: 2024, to: 2024 },
      source: {
        title: "First Page Sage CAC by channel (updated 2025-06-18)",
        address: "https://firstpagesage.com/marketing/cac-by-channel-fc/",
        tier: "secondary",
      },
    },
    [
      {
        variant: "organic average",
        publishedIndustry: "B2B",
        channel: "organic average",
        segment: "B2B",
        value: 942,
      },
      {
        variant: "inorganic average",
        publishedIndustry: "B2B",
        channel: "inorganic average",
        segment: "B2B",
        value: 1907,
      },
      { variant: "email", publishedIndustry: "B2B", channel: "email", segment: "B2B", value: 510 },
      {
        variant: "webinars",
        publishedIndustry: "B2B",
        channel: "webinars",
        segment: "B2B",
        value: 603,
      },
      {
        variant: "thought-leadership SEO",
        publishedIndustry: "B2B",
        channel: "thought-leadership SEO",
        segment: "B2B",
        value: 647,
      },
      {
        variant: "social",
        publishedIndustry: "B2B",
        channel: "social",
        segment: "B2B",
        value: 658,
      },
      { variant: "PPC", publishedIndustry: "B2B", channel: "PPC", segment: "B2B", value: 802 },
      {
        variant: "LinkedIn ads",
        publishedIndustry: "B2B",
        channel: "LinkedIn ads",
        segment: "B2B",
        value: 982,
      },
      {
        variant: "content",
        publishedIndustry: "B2B",
        channel: "content",
        segment: "B2B",
        value: 1254,
      },
      {
        variant: "account-based marketing",
        publishedIndustry: "B2B",
        channel: "account-based marketing",
        segment: "B2B",
        value: 4664,
      },
      {
        variant: "organic average",
        publishedIndustry: "B2C",
        channel: "organic average",
        segment: "B2C",
        value: 480,
      },
      {
        variant: "inorganic average",
        publishedIndustry: "B2C",
        channel: "inorganic average",
        segment: "B2C",
        value: 319,
      },
      {
        variant: "social",
        publishedIndustry: "B2C",
        channel: "social",
        segment: "B2C",
        value: 212,
      },
      {
        variant: "Facebook ads",
        publishedIndustry: "B2C",
        channel: "Facebook ads",
        segment: "B2C",
        value: 230,
      },
      { variant: "email", publishedIndustry: "B2C", channel: "email", segment: "B2C", value: 287 },
      {
        variant: "thought-leadership SEO",
        publishedIndustry: "B2C",
        channel: "thought-leadership SEO",
        segment: "B2C",
        value: 298,
      },
    ],
  ),
];

import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkSource } from "../definition/benchmarkSource.js";
import { publishedTable } from "./publishedTable.js";

const mailchimp: BenchmarkSource = {
  title:
    "Mailchimp Email Marketing Statistics and Benchmarks by Industry (last updated October 2019)",
  address: "https://mailchimp.com/resources/email-marketing-benchmarks/",
  tier: "primary",
};

const campaignMonitor: BenchmarkSource = {
  title: "Campaign Monitor Global email benchmarks archive (2020 edition)",
  address: "https://www.campaignmonitor.com/resources/guides/global-email-benchmarks-archive/",
  tier: "primary",
};

const mailerLite: BenchmarkSource = {
  title: "MailerLite Email marketing benchmarks for 2023 (2022 data)",
  address:
    "https://www.mailerlite.com/blog/compare-your-email-performance-metrics-industry-benchmarks",
  tier: "primary",
};

const klaviyo: BenchmarkSource = {
  title: "Klaviyo 2024 Benchmark Report, section 03 flows",
  address: "https://resources.klaviyo.com/2024-benchmark-report/p/4",
  tier: "primary",
};

/** The published figures of email. */
export const emailFigures: readonly Benchmark[] = [
  ...publishedTable(
    {
      metric: "openRate",
      basis: "unique opens / delivered; campaigns to >=1,000 subscribers",
      variant: "unique, pre-MPP",
      region: "Global",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: "billions of emails; campaigns >=1,000 subscribers" },
      dataYears: { from: 2019, to: 2019 },
      source: mailchimp,
      notes:
        "accounts that named no industry; the mean of all accounts of this edition is another (opens: 0.2133)",
    },
    { "All non-labeled accounts": 0.2271 },
  ),
  ...publishedTable(
    {
      metric: "openRate",
      basis: "unique opens / delivered; campaigns to >=1,000 subscribers",
      variant: "unique, pre-MPP",
      region: "Global",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: "billions of emails; campaigns >=1,000 subscribers" },
      dataYears: { from: 2019, to: 2019 },
      source: mailchimp,
    },
    {
      "Agriculture and Food Services": 0.2331,
      "Architecture and Construction": 0.2251,
      "Arts and Artists": 0.2627,
      "Beauty and Personal Care": 0.1665,
    },
  ),
  ...publishedTable(
    {
      metric: "emailClickRate",
      basis: "unique clicks / delivered; campaigns to >=1,000 subscribers",
      variant: "unique",
      region: "Global",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: "billions of emails; campaigns >=1,000 subscribers" },
      dataYears: { from: 2019, to: 2019 },
      source: mailchimp,
      notes:
        "accounts that named no industry; the mean of all accounts of this edition is another (opens: 0.2133)",
    },
    { "All non-labeled accounts": 0.0291 },
  ),
  ...publishedTable(
    {
      metric: "emailClickRate",
      basis: "unique clicks / delivered; campaigns to >=1,000 subscribers",
      variant: "unique",
      region: "Global",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: "billions of emails; campaigns >=1,000 subscribers" },
      dataYears: { from: 2019, to: 2019 },
      source: mailchimp,
    },
    {
      "Agriculture and Food Services": 0.0294,
      "Architecture and Construction": 0.0251,
      "Arts and Artists": 0.0295,
      "Beauty and Personal Care": 0.0192,
    },
  ),
  ...publishedTable(
    {
      metric: "unsubscribeRate",
      basis: "unsubscribes / delivered",
      region: "Global",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: "billions of emails; campaigns >=1,000 subscribers" },
      dataYears: { from: 2019, to: 2019 },
      source: mailchimp,
      notes:
        "accounts that named no industry; the mean of all accounts of this edition is another (opens: 0.2133)",
    },
    { "All non-labeled accounts": 0.0025 },
  ),
  ...publishedTable(
    {
      metric: "unsubscribeRate",
      basis: "unsubscribes / delivered",
      region: "Global",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: "billions of emails; campaigns >=1,000 subscribers" },
      dataYears: { from: 2019, to: 2019 },
      source: mailchimp,
    },
    {
      "Agriculture and Food Services": 0.0028,
      "Architecture and Construction": 0.0032,
      "Arts and Artists": 0.0028,
      "Beauty and Personal Care": 0.003,
    },
  ),
  ...publishedTable(
    {
      metric: "openRate",
      basis: "opens / delivered",
      variant: "pre-MPP",
      region: "Global",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: ">30 billion emails, Jan-Dec 2019; 171 countries" },
      dataYears: { from: 2019, to: 2019 },
      source: campaignMonitor,
    },
    {
      Government: 0.305,
      Nonprofit: 0.252,
      Education: 0.234,
      "Consumer Packaged Goods": 0.145,
      "Automotive and Aerospace": 0.126,
      "Food and Beverage": 0.13,
      Retail: 0.139,
    },
  ),
  ...publishedTable(
    {
      metric: "openRate",
      definition: { machineOpens: "included" },
      basis: "opens / total recipients (MPP-inflated, post-Sep-2021)",
      variant: "post-MPP",
      region: "US, Canada, UK",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: ">40,000 accounts; >1 million campaigns (>10 recipients)" },
      dataYears: { from: 2022, to: 2022 },
      source: mailerLite,
    },
    { "All industries": 0.3765 },
  ),
  ...publishedTable(
    {
      metric: "emailClickRate",
      basis: "clickers / delivered recipients",
      variant: "post-MPP",
      region: "US, Canada, UK",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: ">40,000 accounts; >1 million campaigns (>10 recipients)" },
      dataYears: { from: 2022, to: 2022 },
      source: mailerLite,
    },
    { "All industries": 0.0336 },
  ),
  ...publishedTable(
    {
      metric: "clickToOpenRate",
      basis: "clickers / openers (publisher calls it CTR)",
      variant: "post-MPP",
      region: "US, Canada, UK",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: ">40,000 accounts; >1 million campaigns (>10 recipients)" },
      dataYears: { from: 2022, to: 2022 },
      source: mailerLite,
    },
    { "All industries": 0.0893 },
  ),
  ...publishedTable(
    {
      metric: "openRate",
      basis: "people who X / total recipients; open rate MPP-inflated; bot clicks excluded",
      variant: "automated flows",
      region: "Global",
      channel: "email",
      statistic: "quantiles",
      quantiles: [
        { p: 0.5, value: 0.5204 },
        { p: 0.9, value: 0.6808 },
      ],
      unit: "fraction",
      sample: { description: "Klaviyo platform, 2023" },
      dataYears: { from: 2023, to: 2023 },
      source: klaviyo,
    },
    ["Ecommerce (all)"],
  ),
  ...publishedTable(
    {
      metric: "emailClickRate",
      basis: "people who X / total recipients; open rate MPP-inflated; bot clicks excluded",
      variant: "automated flows",
      region: "Global",
      channel: "email",
      statistic: "quantiles",
      quantiles: [
        { p: 0.5, value: 0.0531 },
        { p: 0.9, value: 0.1298 },
      ],
      unit: "fraction",
      sample: { description: "Klaviyo platform, 2023" },
      dataYears: { from: 2023, to: 2023 },
      source: klaviyo,
    },
    ["Ecommerce (all)"],
  ),
  ...publishedTable(
    {
      metric: "unsubscribeRate",
      basis: "people who X / total recipients; open rate MPP-inflated; bot clicks excluded",
      variant: "automated flows",
      region: "Global",
      channel: "email",
      statistic: "median",
      unit: "fraction",
      sample: { description: "Klaviyo platform, 2023" },
      dataYears: { from: 2023, to: 2023 },
      source: klaviyo,
    },
    { "Ecommerce (all)": 0.0073 },
  ),
];

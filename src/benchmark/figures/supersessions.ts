import type { Benchmark } from "../definition/benchmark.js";

/** Figures of an older edition, and the newer edition that replaced them. */
interface Supersession {
  /** The fields that the older figures have. */
  readonly older: {
    readonly title: string;
    readonly metric?: string;
    readonly channel?: string;
    readonly industry?: string;
    readonly segment?: string;
    readonly variant?: string;
  };
  /** The title of the newer edition, and the last year of its data. */
  readonly newer: NonNullable<Benchmark["supersededBy"]>;
}

const quid2026 = {
  title: "Quid (formerly Rival IQ) 2026 Social Media Industry Benchmark Report",
  year: 2025,
};
const rivalIq2025 = { title: "Rival IQ 2025 Social Media Industry Benchmark Report", year: 2024 };
const socialinsider2026 = { title: "Socialinsider 2026 social media benchmarks", year: 2025 };
const mailerLite2025 = {
  title: "MailerLite email marketing benchmarks 2025 (published 2025-12-03, updated 2026-04-07)",
  year: 2025,
};
const klaviyo2026 = { title: "Klaviyo email marketing benchmarks 2026 (2026-02-24)", year: 2025 };
const mailchimp2023 = { title: "Mailchimp Email Marketing Benchmarks (data Dec 2023)", year: 2023 };
const baymard2025 = { title: "Baymard Institute cart abandonment rate list", year: 2025 };
const search2025 = { title: "WordStream/LocaliQ 2025 Google Ads benchmarks", year: 2025 };
const search2026 = {
  title: "WordStream/LocaliQ 2026 Google Ads benchmarks (2026-05-19)",
  year: 2026,
};
const social2025 = { title: "WordStream/LocaliQ 2025 Facebook Ads benchmarks", year: 2025 };
const recurly2025 = { title: "Recurly Research churn rate benchmarks (2025)", year: 2025 };

const search2025First = "WordStream/LocaliQ 2025 benchmarks";
const all = "all industries";
const rivalIq2023 = "Rival IQ 2023 benchmark report";
const home = "home improvement";

/** The editions that were replaced, figure by figure; the first that fits a figure counts. */
const supersessions: readonly Supersession[] = [
  ...["instagram", "tiktok"].flatMap((channel) => [
    { older: { title: rivalIq2025.title, channel, industry: all }, newer: quid2026 },
    { older: { title: rivalIq2023, channel, industry: all }, newer: rivalIq2025 },
  ]),
  {
    older: { title: "Socialinsider 2021 Social Media Industry Benchmarks" },
    newer: socialinsider2026,
  },
  {
    older: { title: "MailerLite Email marketing benchmarks for 2023 (2022 data)" },
    newer: mailerLite2025,
  },
  {
    older: { title: "Klaviyo 2024 Benchmark Report, section 03 flows", metric: "emailClickRate" },
    newer: klaviyo2026,
  },
  {
    older: {
      title:
        "Mailchimp Email Marketing Statistics and Benchmarks by Industry (last updated October 2019)",
    },
    newer: mailchimp2023,
  },
  ...[2016, 2021, baymard2025.year].map((year) => ({
    older: { title: baymard2025.title },
    newer: { ...baymard2025, year },
  })),
  ...["conversionRate", "costPerLead"].map((metric) => ({
    older: { title: "WordStream/LocaliQ 2023", metric, industry: all },
    newer: search2025,
  })),
  ...["clickThroughRate", "costPerClick"].map((metric) => ({
    older: { title: "WordStream/LocaliQ 2023 search ad benchmarks", metric, industry: all },
    newer: { title: search2025First, year: 2025 },
  })),
  ...[
    { title: search2025First, metric: "costPerClick", industry: all },
    { title: search2025.title, metric: "conversionRate", industry: all },
  ].map((older) => ({
    older,
    newer: { title: "WordStream Google Ads benchmarks 2026", year: 2026 },
  })),
  ...["costPerClick", "conversionRate"].map((metric) => ({
    older: { title: search2025First, metric, industry: home },
    newer: search2026,
  })),
  {
    older: { title: search2025First, metric: "clickThroughRate", industry: "real estate" },
    newer: search2026,
  },
  ...["costPerClick", "costPerLead"].map((metric) => ({
    older: { title: "WordStream Facebook Ads benchmarks 2024", metric },
    newer: social2025,
  })),
  ...["monthly, total", "monthly, involuntary"].map((variant) => ({
    older: { title: "Recurly Research churn rate benchmarks", variant, segment: "B2B" },
    newer: recurly2025,
  })),
];

/** The figures; those of older editions name the newer edition that replaced them. */
export function withSuccessors(figures: readonly Benchmark[]): readonly Benchmark[] {
  return figures.map((figure) => {
    const found = supersessions.find((one) => isOlder(figure, one));
    return found === undefined ? figure : { ...figure, supersededBy: found.newer };
  });
}

function isOlder(figure: Benchmark, { older: { title, ...fields }, newer }: Supersession): boolean {
  return (
    figure.source.title === title &&
    Number(figure.dataYears?.to) < newer.year &&
    Object.entries(fields).every(([name, value]) => figure[name as keyof Benchmark] === value)
  );
}

import {
  amplificationRate,
  applauseRate,
  conversationRate,
  engagementRate,
  engagementRateByImpressions,
  engagementRateByReach,
  engagementRateByViews,
  type Post,
  type PostTotals,
  postTotalsAggregator,
} from "engagement-metrics";
import { readBreakdown } from "./breakdown.js";
import type { CsvFields, CsvSource } from "./csvRecords.js";
import { monthOf, numberOf } from "./fields.js";
import { breakdownSection, type Section } from "./section.js";
import type { Kpi } from "./tables.js";

const columns = {
  date: "date",
  network: "network",
  likes: "likes",
  comments: "comments",
  shares: "shares",
  saves: "saves",
  clicks: "clicks",
  followers: "followers",
  reach: "reach",
  impressions: "impressions",
};

const countNames = [
  "likes",
  "comments",
  "shares",
  "saves",
  "clicks",
  "followers",
  "reach",
  "impressions",
  "views",
] as const;

interface ReportedPost extends Post {
  readonly month: string;
  readonly network: string;
}

const kpis: readonly Kpi<PostTotals>[] = [
  {
    title: "Engagement rate",
    formula: "interactions / followers",
    measure: (totals) =>
      totals.followers === undefined ? "no followers given" : engagementRate(totals),
  },
  {
    title: "Engagement rate by reach",
    formula: "interactions / reach",
    measure: (totals) =>
      totals.reach === undefined ? "no reach given" : engagementRateByReach(totals),
  },
  {
    title: "Engagement rate by impressions",
    formula: "interactions / impressions",
    measure: (totals) =>
      totals.impressions === undefined
        ? "no impressions given"
        : engagementRateByImpressions(totals),
  },
  { title: "Applause rate", formula: "likes / posts", measure: applauseRate },
  { title: "Conversation rate", formula: "comments / posts", measure: conversationRate },
  { title: "Amplification rate", formula: "shares / posts", measure: amplificationRate },
];

const viewsKpi: Kpi<PostTotals> = {
  title: "Engagement rate by views",
  formula: "interactions / views",
  measure: (totals) =>
    totals.views === undefined ? "no views given" : engagementRateByViews(totals),
};

/** The section of a file of posts on social networks, with one row for each post. */
export async function postsSection(source: CsvSource): Promise<Section> {
  const breakdown = await readBreakdown({ ...source, columns }, postOf, postTotalsAggregator, {
    Month: ({ month }) => month,
    Network: ({ network }) => network,
  });
  return breakdownSection({
    title: `Social posts (${source.path})`,
    notes: [
      "Interactions are likes, comments, shares, saves and clicks.",
      "Followers, reach and impressions are summed over the posts, so that each rate is that of an",
      "average post.",
    ],
    breakdown,
    counts: [],
    kpis: breakdown.overall.views === undefined ? kpis : [...kpis, viewsKpi],
  });
}

function postOf({ date, network, ...numbers }: CsvFields<keyof typeof columns>): ReportedPost {
  return { month: monthOf(date), network, ...countsIn(numbers) };
}

/** The counts of a post; those that an export does not give are absent. */
function countsIn(numbers: Readonly<Partial<Record<keyof Post, string>>>): Post {
  return Object.fromEntries(
    countNames.flatMap((name) => {
      const text = numbers[name];
      return text === undefined ? [] : [[name, numberOf(text)]];
    }),
  );
}

import {
  amplificationRate,
  applauseRate,
  conversationRate,
  engagementRate,
  engagementRateByImpressions,
  engagementRateByReach,
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

interface ReportedPost extends Post {
  readonly month: string;
  readonly network: string;
}

/** The totals of posts that all give every count. */
type WholeTotals = PostTotals & Required<Pick<PostTotals, "followers" | "reach" | "impressions">>;

const wholeTotalsAggregator = {
  ...postTotalsAggregator,
  result: (state: ReturnType<typeof postTotalsAggregator.empty>) =>
    postTotalsAggregator.result(state) as WholeTotals,
};

const kpis: readonly Kpi<WholeTotals>[] = [
  {
    title: "Engagement rate",
    formula: "interactions / followers",
    measure: engagementRate,
  },
  {
    title: "Engagement rate by reach",
    formula: "interactions / reach",
    measure: engagementRateByReach,
  },
  {
    title: "Engagement rate by impressions",
    formula: "interactions / impressions",
    measure: engagementRateByImpressions,
  },
  { title: "Applause rate", formula: "likes / posts", measure: applauseRate },
  { title: "Conversation rate", formula: "comments / posts", measure: conversationRate },
  { title: "Amplification rate", formula: "shares / posts", measure: amplificationRate },
];

/** The section of a file of posts on social networks, with one row for each post. */
export async function postsSection(source: CsvSource): Promise<Section> {
  const breakdown = await readBreakdown({ ...source, columns }, postOf, wholeTotalsAggregator, {
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
    kpis,
  });
}

function postOf({ date, network, ...numbers }: CsvFields<keyof typeof columns>): ReportedPost {
  return {
    month: monthOf(date),
    network,
    likes: numberOf(numbers.likes),
    comments: numberOf(numbers.comments),
    shares: numberOf(numbers.shares),
    saves: numberOf(numbers.saves),
    clicks: numberOf(numbers.clicks),
    followers: numberOf(numbers.followers),
    reach: numberOf(numbers.reach),
    impressions: numberOf(numbers.impressions),
  };
}

import {
  type Aggregator,
  amplificationRate,
  applauseRate,
  conversationRate,
  engagementRate,
  engagementRateByImpressions,
  engagementRateByReach,
} from "engagement-metrics";
import { readBreakdown } from "./breakdown.js";
import type { CsvFields, CsvSource } from "./csvRecords.js";
import { monthOf, numberOf } from "./fields.js";
import { stateOf } from "./savedState.js";
import { breakdownSection, type Section } from "./section.js";
import type { Kpi } from "./tables.js";

const countFields = [
  "likes",
  "comments",
  "shares",
  "saves",
  "clicks",
  "followers",
  "reach",
  "impressions",
] as const;

type CountField = (typeof countFields)[number];
type Field = "date" | "network" | CountField;

interface Post extends Readonly<Record<CountField, number>> {
  readonly month: string;
  readonly network: string;
}

const columns: Readonly<Record<Field, string>> = {
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

type PostTotals = Record<CountField | "posts", number>;

/**
 * The totals of posts: an aggregator of one's own, where the library has none.
 *
 * A rate of many posts is the sum of their interactions over the sum of their followers, never the
 * average of the posts' rates; so what is added up are the counts.
 */
const postTotalsAggregator: Aggregator<Post, PostTotals, PostTotals> = {
  name: "postTotals",
  items: "posts",
  empty: () => ({
    posts: 0,
    likes: 0,
    comments: 0,
    shares: 0,
    saves: 0,
    clicks: 0,
    followers: 0,
    reach: 0,
    impressions: 0,
  }),
  add(totals, post) {
    // The KPIs of the one post check its counts, before any of them is added.
    engagementRate(post);
    engagementRateByReach(post);
    engagementRateByImpressions(post);
    for (const field of countFields) totals[field] += post[field];
    totals.posts += 1;
  },
  merge(into, from) {
    for (const field of countFields) into[field] += from[field];
    into.posts += from.posts;
  },
  result: (totals) => ({ ...totals }),
  save: (totals) => ({ aggregator: "postTotals", version: 1, state: { ...totals } }),
  restore: (saved) => ({ ...(stateOf(saved, "postTotals", 1) as PostTotals) }),
};

const kpis: readonly Kpi<PostTotals>[] = [
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

/** The engagement with a file of posts in social networks, a row a post. */
export async function postsSection(source: CsvSource): Promise<Section> {
  const breakdown = await readBreakdown({ ...source, columns }, postOf, postTotalsAggregator, {
    Month: ({ month }) => month,
    Network: ({ network }) => network,
  });
  return breakdownSection({
    title: `Social posts (${source.path})`,
    notes: [
      "Interactions are likes, comments, shares, saves and clicks.",
      "Followers, reach and impressions are summed over the posts, so that each rate is one per post.",
    ],
    breakdown,
    counts: [],
    kpis,
  });
}

function postOf({ date, network, ...numbers }: CsvFields<Field>): Post {
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

import type { ExportPreset } from "../../exports/preset/exportPreset.js";
import type { ReportOptions } from "../data/reportOptions.js";

/** The preset of a file of orders whose columns are named, or have the names of the library. */
export function plainOrders({
  customer,
  date,
  amount,
  channel,
}: ReportOptions): ExportPreset<"orders"> {
  const [customerColumn, dateColumn, amountColumn] = [
    customer ?? "customer_id",
    date ?? "date",
    amount ?? "amount",
  ];
  return {
    id: "plainOrders",
    title: "orders",
    records: "orders",
    header: [customerColumn, dateColumn, amountColumn],
    fields: {
      customerId: customerColumn,
      at: dateColumn,
      amount: amountColumn,
      currency: { column: "currency", optional: true },
      channel: channel ?? { column: "channel", optional: true },
    },
  };
}

/** The preset of posts on several networks. */
export const plainPosts: ExportPreset<"posts"> = {
  id: "plainPosts",
  title: "social posts",
  records: "posts",
  header: ["date", "network", "likes", "comments"],
  fields: {
    at: "date",
    type: "network",
    likes: "likes",
    comments: "comments",
    shares: { column: "shares", optional: true },
    saves: { column: "saves", optional: true },
    clicks: { column: "clicks", optional: true },
    followers: { column: "followers", optional: true },
    reach: { column: "reach", optional: true },
    impressions: { column: "impressions", optional: true },
    views: { column: "views", optional: true },
  },
};

/** The preset of channel costs by month. */
export const plainChannels: ExportPreset<"channels"> = {
  id: "plainChannels",
  title: "channel costs",
  records: "channels",
  header: ["month", "channel", "cost", "acquisitions"],
  fields: {
    channel: "channel",
    first: "month",
    cost: "cost",
    visits: { column: "visits", optional: true },
    acquisitions: "acquisitions",
    revenue: { column: "revenue", optional: true },
    currency: { column: "currency", optional: true },
  },
};

/** The preset of subscriptions. */
export const plainSubscriptions: ExportPreset<"subscriptions"> = {
  id: "plainSubscriptions",
  title: "subscriptions",
  records: "subscriptions",
  header: ["customer_id", "started_at", "ended_at"],
  fields: {
    customerId: "customer_id",
    startedAt: "started_at",
    endedAt: "ended_at",
    revenue: { column: "revenue", optional: true },
    term: { column: "term", optional: true },
    currency: { column: "currency", optional: true },
  },
};

/** The preset of answers to several questions, one row each. */
export const plainAnswers: ExportPreset<"responses"> = {
  id: "plainAnswers",
  title: "survey answers",
  records: "responses",
  header: ["date", "question", "answer"],
  fields: {
    id: { place: true },
    at: "date",
    score: "answer",
    area: { column: "channel", optional: true },
  },
};

import { channelReport } from "../../acquisition/channelReport.js";
import { channelTotalsAggregator } from "../../acquisition/channelTotalsAggregator.js";
import { campaignTotalsAggregator } from "../../email/campaignTotalsAggregator.js";
import { summarizeCampaigns } from "../../email/summarizeCampaigns.js";
import type { ExportRecords } from "../../exports/records/exportRecords.js";
import type { Measure } from "../../kernel/measure.js";
import { postTotalsAggregator } from "../../social/postTotalsAggregator.js";
import { summarizePosts } from "../../social/summarizePosts.js";
import { aggregate } from "../../stream/aggregate.js";
import { sessionsFromEvents } from "../../web/events/sessionsFromEvents.js";
import { sessionTotalsAggregator } from "../../web/sessionTotalsAggregator.js";
import { summarizeSessions } from "../../web/summarizeSessions.js";
import type { ReportSection } from "../data/reportSection.js";
import { kpisSection } from "./kpisSection.js";
import { dateOf, type SectionInput } from "./sectionInput.js";

type Records<Kind extends keyof ExportRecords> = readonly ExportRecords[Kind][];

/** The measures of a summary, in their order. */
function measuresOf(summary: object): readonly Measure[] {
  return Object.values(summary) as Measure[];
}

const monthOf = (at: string | number | undefined): string | undefined => dateOf(at)?.slice(0, 7);

/** The section of email campaigns. */
export function campaignsSection(input: SectionInput, items: Records<"campaigns">): ReportSection {
  return kpisSection(input, {
    subject: "campaigns",
    notes: [],
    items,
    totalsOf: (some) => aggregate(some, campaignTotalsAggregator),
    counts: ({ sent, delivered, uniqueOpens, uniqueClicks }) => ({
      sent,
      delivered,
      uniqueOpens,
      uniqueClicks,
    }),
    measures: (totals) => measuresOf(summarizeCampaigns(totals)),
    monthOf: ({ at }) => monthOf(at),
    funnel: ["sent", "delivered", "uniqueOpens", "uniqueClicks"],
  });
}

/** The section of posts on social networks. */
export function postsSection(input: SectionInput, items: Records<"posts">): ReportSection {
  const isPlain = input.reading.preset === "plainPosts";
  return kpisSection(input, {
    subject: "posts",
    notes: [],
    items,
    totalsOf: (some) => aggregate(some, postTotalsAggregator),
    counts: ({ posts, likes, comments, shares }) => ({ posts, likes, comments, shares }),
    measures: (totals) => measuresOf(summarizePosts(totals)),
    monthOf: ({ at }) => monthOf(at),
    groups: { ...(isPlain && { network: ({ type }: { type?: string }) => type ?? "–" }) },
  });
}

/** The section of what channels cost. */
export function channelsSection(input: SectionInput, items: Records<"channels">): ReportSection {
  const { first, last } = input.reading.period ?? {};
  const fileMonth = monthOf(first) === monthOf(last) ? monthOf(first) : undefined;
  return kpisSection(input, {
    subject: "channels",
    notes: [],
    items,
    totalsOf: (some) => channelReport(aggregate(some, channelTotalsAggregator)).total,
    counts: ({ costPerAcquisition, conversionRate }) => ({
      cost: costPerAcquisition.numerator,
      visits: conversionRate?.denominator,
      acquisitions: costPerAcquisition.denominator,
    }),
    measures: ({ costPerAcquisition, costPerAction, conversionRate, channelEfficiency }) => [
      costPerAcquisition,
      costPerAction,
      conversionRate,
      channelEfficiency,
    ],
    monthOf: (row) => {
      const month = monthOf(row.first);
      return monthOf(row.last ?? row.first) === month ? (month ?? fileMonth) : undefined;
    },
    groups: { channel: ({ channel }) => channel },
    funnel: ["visits", "acquisitions"],
    currency: input.reading.currency,
  });
}

/** The section of sessions, made from events. */
export function sessionsSection(input: SectionInput, events: Records<"events">): ReportSection {
  const items = sessionsFromEvents(events);
  const hasChannel = items.some(({ channel }) => channel !== undefined);
  return kpisSection(input, {
    subject: "sessions",
    notes: [],
    items,
    totalsOf: (some) => aggregate(some, sessionTotalsAggregator({ rule: "not-engaged" })),
    counts: ({ sessions, engagedSessions, conversions }) => ({
      sessions,
      engagedSessions,
      conversions,
    }),
    measures: (totals) =>
      measuresOf(summarizeSessions(totals)).filter(({ kind }) => kind !== "total"),
    monthOf: ({ startedAt }) => monthOf(startedAt),
    groups: {
      ...(hasChannel && { channel: ({ channel }: { channel?: string }) => channel ?? "–" }),
    },
  });
}

import {
  type CampaignTotals,
  campaignTotalsAggregator,
  clickToOpenRate,
  deliveryRate,
  type EmailCampaign,
  emailClickRate,
  openRate,
  spamComplaintRate,
  unsubscribeRate,
} from "engagement-metrics";
import { readBreakdown } from "./breakdown.js";
import type { CsvFields, CsvSource } from "./csvRecords.js";
import { monthOf, numberOf } from "./fields.js";
import { type FunnelStep, funnelChart } from "./html/funnelChart.js";
import { breakdownSection, type Section } from "./section.js";
import type { Count, Kpi } from "./tables.js";

type Extra = "at" | keyof EmailCampaign;

interface ReportedCampaign extends EmailCampaign {
  readonly month: string;
}

const counts: readonly Count<CampaignTotals>[] = [
  { title: "Sent", text: ({ sent }, writer) => writer.quantity(sent, "number") },
  { title: "Delivered", text: ({ delivered }, writer) => writer.quantity(delivered, "number") },
];

const kpis: readonly Kpi<CampaignTotals>[] = [
  { title: "Delivery rate", formula: "delivered / sent", measure: deliveryRate },
  {
    title: "Open rate",
    formula: "unique opens / delivered",
    measure: (totals) => (totals.uniqueOpens === undefined ? "no opens given" : openRate(totals)),
  },
  {
    title: "Click rate",
    formula: "unique clicks / delivered",
    measure: (totals) =>
      totals.uniqueClicks === undefined ? "no clicks given" : emailClickRate(totals),
  },
  {
    title: "Click-to-open rate",
    formula: "unique clicks / unique opens",
    measure: (totals) =>
      totals.uniqueClicks === undefined || totals.uniqueOpens === undefined
        ? "no opens or no clicks given"
        : clickToOpenRate(totals),
  },
  {
    title: "Unsubscribe rate",
    formula: "unsubscribes / delivered",
    measure: (totals) =>
      totals.unsubscribes === undefined ? "no unsubscribes given" : unsubscribeRate(totals),
  },
  {
    title: "Spam complaint rate",
    formula: "complaints / delivered",
    measure: (totals) =>
      totals.complaints === undefined ? "no complaints given" : spamComplaintRate(totals),
  },
];

/** The section of email campaigns that a tool exported, with one row for each campaign. */
export async function campaignsSection(source: CsvSource): Promise<Section> {
  const breakdown = await readBreakdown(
    { ...source, columns: { sent: "sent" } },
    campaignOf,
    campaignTotalsAggregator,
    { Month: ({ month }) => month },
  );
  return breakdownSection({
    title: `Email campaigns (${source.path})`,
    notes: [
      "Opens and clicks are counted once for each recipient. Rates are those of all campaigns.",
    ],
    breakdown,
    counts,
    kpis,
    figures: (writer) => funnelChart("From sent to clicked", stepsOf(breakdown.overall), writer),
  });
}

/** The steps of the funnel that the campaigns have numbers for. */
function stepsOf({ sent, delivered, uniqueOpens, uniqueClicks }: CampaignTotals): FunnelStep[] {
  const steps = { Sent: sent, Delivered: delivered, Opened: uniqueOpens, Clicked: uniqueClicks };
  return Object.entries(steps).flatMap(([name, count]) =>
    count === undefined ? [] : [{ name, count }],
  );
}

function campaignOf({ at, ...counts }: CsvFields<"sent", Extra>): ReportedCampaign {
  const given = Object.entries(counts).filter(([field]) => field !== "name");
  return {
    ...(Object.fromEntries(given.map(([field, count]) => [field, numberOf(count)])) as Omit<
      ReportedCampaign,
      "month"
    >),
    month: at === undefined ? "(no date)" : monthOf(at),
  };
}

import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Campaigns of Google Ads, without the rows of totals. The days stand above the header.
 *
 * @example
 * googleAdsCampaigns.blanks; // ["--"]
 */
export const googleAdsCampaigns: ExportPreset<"channels"> = {
  id: "googleAdsCampaigns",
  title: "Google Ads, campaigns",
  records: "channels",
  header: ["Campaign", "Cost", "Conversions"],
  rows: [
    { column: "Campaign status", dropBeginning: ["Total"], optional: true },
    { column: "Campaign", dropBeginning: ["Total:", "Total :"], dropBlank: true },
  ],
  blanks: ["--"],
  totals: ["cost", "acquisitions"],
  periodAboveHeader: true,
  fields: {
    channel: { column: ["Campaign type", "Campaign"] },
    campaign: "Campaign",
    cost: "Cost",
    impressions: { column: ["Impr.", "Impressions"], optional: true },
    visits: { column: ["Clicks", "Interactions"], optional: true },
    acquisitions: "Conversions",
    revenue: { column: "Conv. value", optional: true },
    currency: { column: ["Currency code", "Currency"], optional: true },
  },
};

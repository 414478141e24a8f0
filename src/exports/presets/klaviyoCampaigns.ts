import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Campaigns of Klaviyo: those by email, with unique opens and clicks.
 *
 * @example
 * klaviyoCampaigns.fields.sent; // "Total Recipients"
 */
export const klaviyoCampaigns: ExportPreset<"campaigns"> = {
  id: "klaviyoCampaigns",
  title: "Klaviyo, campaigns",
  records: "campaigns",
  header: ["Campaign Name", "Total Recipients", "Unique Opens", "Campaign Channel"],
  rows: [
    {
      column: "Campaign Channel",
      keep: ["Email"],
      drop: ["SMS", "MMS", "Push", "Mobile Push", "WhatsApp"],
    },
  ],
  decimal: ".",
  notes: {
    machineOpens: "opens by machines are among the unique opens, which makes them too many",
  },
  fields: {
    name: "Campaign Name",
    at: { column: "Send Time", optional: true },
    sent: "Total Recipients",
    bounced: { column: "Bounces", optional: true },
    uniqueOpens: "Unique Opens",
    uniqueClicks: "Unique Clicks",
    unsubscribes: { column: "Unsubscribes", optional: true },
    complaints: { column: "Spam Complaints", optional: true },
  },
};

import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Campaigns of Mailchimp, with unique opens and clicks.
 *
 * @example
 * mailchimpCampaigns.fields.bounced.column; // "Total Bounces"
 */
export const mailchimpCampaigns: ExportPreset<"campaigns"> = {
  id: "mailchimpCampaigns",
  title: "Mailchimp, campaigns",
  records: "campaigns",
  header: ["Title", "Total Recipients", "Successful Deliveries", "Unique Opens"],
  decimal: ".",
  notes: {
    machineOpens: "opens by machines are among the unique opens, which makes them too many",
  },
  fields: {
    name: "Title",
    at: { column: "Send Date", dates: ["iso", "month-first", "named-month"], optional: true },
    sent: "Total Recipients",
    bounced: { column: "Total Bounces", optional: true },
    uniqueOpens: "Unique Opens",
    uniqueClicks: { column: "Unique Clicks", optional: true },
    unsubscribes: { column: "Unsubscribes", optional: true },
    complaints: { column: "Abuse Complaints", optional: true },
  },
};

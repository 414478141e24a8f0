import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Subscriptions of Stripe that are paid or have ended, with the amount of a unit times the quantity
 * for each interval. Trials are left out.
 *
 * The export of active subscriptions holds none that has ended, so export the canceled ones too.
 *
 * @example
 * stripeSubscriptions.fields.revenue.times; // "Quantity"
 */
export const stripeSubscriptions: ExportPreset<"subscriptions"> = {
  id: "stripeSubscriptions",
  title: "Stripe, subscriptions",
  records: "subscriptions",
  header: ["id", "Customer ID", "Plan", "Interval", "Status"],
  rows: [
    {
      column: "Status",
      keep: ["active", "past_due", "canceled"],
      drop: ["trialing", "incomplete", "incomplete_expired", "unpaid", "paused"],
    },
  ],
  notes: {
    endedAt:
      "no subscription of the file has ended, so churn cannot be known from it: export the canceled ones too",
  },
  fields: {
    customerId: "Customer ID",
    startedAt: { column: ["Start Date (UTC)", "Start Date"], timeZone: "UTC" },
    endedAt: {
      column: ["Ended At (UTC)", "Ended At"],
      optional: true,
      neededWhere: { column: "Status", texts: ["canceled"] },
      timeZone: "UTC",
    },
    revenue: { column: "Amount", times: "Quantity" },
    term: "Interval",
    currency: "Currency",
    plan: { column: "Plan", optional: true },
  },
};

import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Events of Google Analytics 4 as BigQuery exports them, with the parameters of each event as a list
 * or as its JSON. Events of visitors without an id and of debugging are left out.
 *
 * @example
 * ga4Events.fields.engagementSeconds.per; // 1000
 */
export const ga4Events: ExportPreset<"events"> = {
  id: "ga4Events",
  title: "Google Analytics 4, events of BigQuery",
  records: "events",
  header: ["event_timestamp", "event_name", "user_pseudo_id", "event_params"],
  rows: [
    { column: "user_pseudo_id", dropBlank: true },
    { column: "event_params", key: "debug_mode", dropFilled: true },
  ],
  decimal: ".",
  fields: {
    visitorId: "user_pseudo_id",
    sessionId: { column: "event_params", key: "ga_session_id" },
    eventId: {
      column: "batch_page_id",
      joined: ["batch_ordering_id", "batch_event_index"],
      optional: true,
    },
    at: { column: "event_timestamp", dates: ["epoch-microseconds"] },
    kind: "event_name",
    engaged: { column: "event_params", key: "session_engaged" },
    engagementSeconds: { column: "event_params", key: "engagement_time_msec", per: 1000 },
    newVisitor: {
      column: "event_params",
      key: "ga_session_number",
      choices: { 1: true, "*": false },
    },
    channel: { column: "event_params", key: "medium" },
    value: { column: "ecommerce", key: "purchase_revenue_in_usd", optional: true },
    currency: { constant: "USD" },
  },
};

/** A name by which a section of a report can be asked for. */
export type ReportSectionName =
  | "orders"
  | "cohorts"
  | "rfm"
  | "models"
  | "email"
  | "posts"
  | "channels"
  | "subscriptions"
  | "sessions"
  | "survey"
  | "comparisons";

import type { ReportRow } from "./reportRow.js";

/** The records of a section in groups. */
export interface ReportGroups {
  /** What the groups are: `"period"` for months, `"channel"`, or `"network"`. */
  readonly by: "period" | "channel" | "network";
  /** The title, in the language of the report. */
  readonly title: string;
  /** A row for each group. Periods are in order of time, and none of them is missing. */
  readonly rows: readonly ReportRow[];
}

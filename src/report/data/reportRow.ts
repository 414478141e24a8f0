import type { ReportMeasure } from "./reportMeasure.js";

/** The counts and KPIs of all records of a section, or of one group. */
export interface ReportRow {
  /** The name of the group: `"2026-03"` or `"email"`; for all records, a word in the language of the report. */
  readonly name: string;
  /** The counts and amounts, by the ids of their columns. */
  readonly counts: Readonly<Record<string, number>>;
  /** The KPIs, by their ids; a KPI that cannot be computed from the records is absent. */
  readonly measures: Readonly<Record<string, ReportMeasure>>;
  /** `true` for a period that is not over. */
  readonly isPartial?: true;
}

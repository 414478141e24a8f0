import type { Unit } from "../../kernel/unit.js";

/** A count, an amount or a KPI that the rows of a section have. */
export interface ReportColumn {
  /** The id, by which rows hold the value. */
  readonly id: string;
  /** The title, in the language of the report. */
  readonly title: string;
  /** The unit of the values. */
  readonly unit: Unit;
  /** The formula of a KPI, in English; absent for counts. */
  readonly formula?: string;
}

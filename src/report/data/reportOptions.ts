import type { Target } from "../../benchmark/target/target.js";
import type { Language } from "../../catalog/language.js";
import type { ReadExportOptions } from "../../exports/reading/readExportOptions.js";
import type { ReportSectionName } from "./reportSectionName.js";

/** What a report is made of, and how it is written. */
export interface ReportOptions
  extends Pick<
    ReadExportOptions,
    "keep" | "drop" | "currency" | "timeZone" | "decimal" | "dates" | "invalid"
  > {
  /** The column of the customer in files of orders that no preset recognizes. Default `"customer_id"`. */
  readonly customer?: string | undefined;
  /** The column of the date in such files. Default `"date"`. */
  readonly date?: string | undefined;
  /** The column of the amount in such files. Default `"amount"`. */
  readonly amount?: string | undefined;
  /** The column of the channel in such files. Default `"channel"`, if there is one. */
  readonly channel?: string | undefined;
  /** The column of the answers of a survey, and what they are for. */
  readonly survey?:
    | {
        /** The score that the answers are for. */
        readonly question: "nps" | "csat" | "ces";
        /** The name of the column. */
        readonly column: string;
      }
    | undefined;
  /** The language of words. Default `"en"`. */
  readonly language?: Language | undefined;
  /** The language in which numbers are written. Default: that of the words. */
  readonly locale?: string | undefined;
  /** The day before which the records are complete. Default: the day after the last record. */
  readonly asOf?: string | undefined;
  /** An industry whose published figures the KPIs are compared with, such as `"retail"`. */
  readonly industry?: string | undefined;
  /** Targets, by the id of their KPI. */
  readonly targets?: Readonly<Record<string, Target>> | undefined;
  /** Whether the last month that is over is compared with those before it. */
  readonly past?: boolean | undefined;
  /** The sections to make. Default: all that the files allow. */
  readonly sections?: readonly ReportSectionName[] | undefined;
}

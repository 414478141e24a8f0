import type { Language } from "../../catalog/language.js";
import type { ReportFile } from "./reportFile.js";
import type { ReportSection } from "./reportSection.js";

/** A report as data that survives JSON. Its text and its page are made of it, and of nothing else. */
export interface Report {
  /** The version of this form. */
  readonly version: 1;
  /** The title, in the language of the report. */
  readonly title: string;
  /** The language of its words. */
  readonly language: Language;
  /** The language in which numbers are written, such as `"en"` or `"de-CH"`. */
  readonly locale: string;
  /** The time zone of the periods; `null` if each date counts as written, in its own offset. */
  readonly timeZone: string | null;
  /** The day before which the records count as complete; `null` if no record has a date. */
  readonly asOf: string | null;
  /** The files, with what each of them was taken for and which rows count. */
  readonly files: readonly ReportFile[];
  /** What holds for the whole report, in sentences. */
  readonly notes: readonly string[];
  /** The sections, in their order. */
  readonly sections: readonly ReportSection[];
}

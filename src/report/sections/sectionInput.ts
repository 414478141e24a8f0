import type { ReportOptions } from "../data/reportOptions.js";
import type { NamedReading } from "../reading/namedReading.js";

/** What the sections of a file are made of. */
export interface SectionInput extends NamedReading {
  /** The name of the file. */
  readonly name: string;
  /** What the file was taken for. */
  readonly title: string;
  readonly options: ReportOptions;
  /** The day before which records are complete. */
  readonly asOf: string;
}

/** The date of a time: as it is written, in its own offset. */
export function dateOf(time: string | number | undefined): string | undefined {
  if (time === undefined) return undefined;
  return (typeof time === "number" ? new Date(time).toISOString() : time).slice(0, 10);
}

/** The day after a date. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

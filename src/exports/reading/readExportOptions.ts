import type { Invalid } from "../../stream/invalid.js";
import type { ColumnName } from "../preset/columnName.js";

/** What the caller knows of an export, and which rows shall count. */
export interface ReadExportOptions {
  /** The columns of fields, in place of those of the preset: `{ customerId: "Phone" }`. */
  readonly columns?: Readonly<Record<string, ColumnName>> | undefined;
  /**
   * Texts of rows that count, by column: `{ "Financial Status": ["pending"] }`. `"all"` takes back
   * every rule of the preset for the column.
   */
  readonly keep?: Readonly<Record<string, readonly string[] | "all">> | undefined;
  /** Texts of rows to leave out, by column. */
  readonly drop?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * The currency to read, if the file has several; rows with another are left out. If the file
   * names no currency, it is that of all amounts.
   */
  readonly currency?: string | undefined;
  /** The IANA time zone of times without an offset. */
  readonly timeZone?: string | undefined;
  /** The decimal sign, if the numbers of the file do not show it. */
  readonly decimal?: "." | "," | undefined;
  /** Whether dates of numbers have the month or the day first, if the file does not show it. */
  readonly dates?: "month-first" | "day-first" | undefined;
  /** `"throw"` (the default) to stop at a row that cannot be read, `"skip"` to leave such rows out and count them. */
  readonly invalid?: Invalid | undefined;
}

/** The names of the options. */
export const readExportOptionNames: readonly (keyof ReadExportOptions)[] = [
  "columns",
  "keep",
  "drop",
  "currency",
  "timeZone",
  "decimal",
  "dates",
  "invalid",
];

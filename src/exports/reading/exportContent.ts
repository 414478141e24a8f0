import type { ExportKind } from "../records/exportKind.js";
import type { ExportRecords } from "../records/exportRecords.js";
import type { ExportConventions } from "./exportConventions.js";
import type { ExportPeriod } from "./exportPeriod.js";
import type { LeftOut } from "./leftOut.js";

/** What an export of one kind of records holds, and what was left out of it. */
export interface ExportContent<Kind extends ExportKind> {
  /** The preset that recognized it. */
  readonly preset: string;
  /** The kind of its records. */
  readonly kind: Kind;
  /** The records. */
  readonly records: readonly ExportRecords[Kind][];
  /** How many rows stand below its header: those of `records`, `added` and `leftOut` together. */
  readonly rows: number;
  /** How many rows were added to the record of an earlier row. */
  readonly added: number;
  /** The rows that are not in the records, by reason. */
  readonly leftOut: readonly LeftOut[];
  /** Fields of the preset that no record has. */
  readonly absent: readonly string[];
  /** What cannot be known because of them, in words. */
  readonly notes: readonly string[];
  /** The currency of all amounts, if the file or the caller names one. */
  readonly currency?: string;
  /** The days that it is about: as the file says, or those of its first and its last record. */
  readonly period?: ExportPeriod;
  /** How numbers and times were read. */
  readonly conventions: ExportConventions;
}

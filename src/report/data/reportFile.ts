import type { ReportLeftOut } from "./reportLeftOut.js";

/** A file of a report: what it was taken for, and which of its rows count. */
export interface ReportFile {
  /** Its name, as it was given. */
  readonly name: string;
  /** The preset that recognized it; absent if its columns were named. */
  readonly preset?: string;
  /** What it was taken for: the tool and the export. */
  readonly title: string;
  /** The kind of its records: `"orders"`, `"campaigns"` and the like. */
  readonly kind: string;
  /** How many rows stand below its header. */
  readonly rows: number;
  /** How many records they make. */
  readonly records: number;
  /** How many rows were added to the record of an earlier row. */
  readonly added: number;
  /** The rows that do not count, by reason. */
  readonly leftOut: readonly ReportLeftOut[];
  /** What cannot be known from the file, and how its dates were read, in sentences. */
  readonly notes: readonly string[];
}

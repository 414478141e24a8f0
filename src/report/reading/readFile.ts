import type { ReportFile } from "../data/reportFile.js";
import type { NamedReading } from "./namedReading.js";

/** A file after it was read: what the report says of it, and its records. */
export interface ReadFile {
  readonly file: ReportFile;
  readonly readings: readonly NamedReading[];
}

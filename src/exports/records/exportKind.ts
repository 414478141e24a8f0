import type { ExportRecords } from "./exportRecords.js";

/** A kind of record that an export is read into. */
export type ExportKind = keyof ExportRecords;

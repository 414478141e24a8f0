import type { CsvSource } from "./csvRecords.js";
import type { ExportFile } from "./exportFile.js";
import type { GroupNames, Section } from "./section.js";
import type { Writer } from "./writer.js";

/** A report after all files were read: what the text, the JSON and the page are made of. */
export interface Report {
  readonly title: string;
  readonly notes: readonly string[];
  /** The files that were recognized by their header. */
  readonly files: readonly ExportFile[];
  /** The files whose columns the options name. */
  readonly sources: readonly CsvSource[];
  readonly sections: readonly Section[];
  readonly names: GroupNames;
  readonly writer: Writer;
}

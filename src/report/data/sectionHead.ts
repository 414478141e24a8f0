/** What every section of a report has. */
export interface SectionHead {
  /** The id of the section, which no other section of the report has: `"orders"`, `"orders-2"`. */
  readonly id: string;
  /** The title, in the language of the report. */
  readonly title: string;
  /** The name of the file that it is about; absent if it is about all of them. */
  readonly file?: string;
  /** How to read it, in sentences. */
  readonly notes: readonly string[];
}

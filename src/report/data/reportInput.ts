/** A file for a report: its name, and its rows, its text or its bytes. */
export interface ReportInput {
  /** The name, by which the report calls it. */
  readonly name: string;
  /** Its rows as texts, with the header among them. */
  readonly rows?: Iterable<readonly string[]> | undefined;
  /** Its text, in CSV. */
  readonly text?: string | undefined;
  /** Its bytes, at once or in parts: CSV in UTF-8, UTF-16 or Windows-1252, not packed. */
  readonly bytes?: Uint8Array | AsyncIterable<Uint8Array> | undefined;
}

/** A record while it is put together, with the place of its row. */
export interface DraftRecord {
  readonly row: number;
  readonly fields: Record<string, unknown>;
}

/** The days that an export is about. */
export interface ExportPeriod {
  /** The first day. */
  readonly first: string;
  /** The last day, which belongs to it. */
  readonly last: string;
}

/** The size of a segment. */
export interface RfmSegmentSize {
  /** The name of the segment. */
  readonly name: string;
  /** How many customers belong to it. */
  readonly customers: number;
}

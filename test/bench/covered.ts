/** How often the intervals of one case hold its true value, and which case it is. */
export interface Covered {
  readonly coverage: number;
  readonly at: string;
}

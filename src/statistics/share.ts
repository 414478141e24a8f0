/** A share, and the number of independent trials that it is a share of. */
export interface Share {
  readonly share: number;
  readonly size: number;
}

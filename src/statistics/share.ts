/** A share of so many independent ones. */
export interface Share {
  readonly share: number;
  readonly size: number;
}

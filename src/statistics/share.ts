/** A share, the number of independent trials that it is a share of, and how well that is known. */
export interface Share {
  readonly share: number;
  readonly size: number;
  /** The degrees of freedom of Student's t; infinite if the trials were counted. */
  readonly freedom: number;
}

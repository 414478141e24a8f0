/** The parameters of the Pareto/NBD model. */
export interface ParetoNbdParameters {
  /** Shape of the purchase rates. */
  readonly r: number;
  /** Their scale: a time. */
  readonly alpha: number;
  /** Shape of the rates of leaving. */
  readonly s: number;
  /** Their scale: a time. */
  readonly beta: number;
}

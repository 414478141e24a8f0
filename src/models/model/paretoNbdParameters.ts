/** The parameters of the Pareto/NBD model, all above 0. */
export interface ParetoNbdParameters {
  /** The shape of the gamma distribution of purchase rates over customers. */
  readonly r: number;
  /** The scale of that distribution, as a time: on average customers make r / alpha purchases per unit of time. */
  readonly alpha: number;
  /** The shape of the gamma distribution of dropout rates over customers. */
  readonly s: number;
  /** The scale of that distribution, as a time: the mean dropout rate is s / beta per unit of time. */
  readonly beta: number;
}

/** The parameters of the Gamma-Gamma model, all above 0. */
export interface GammaGammaParameters {
  /** The shape of the gamma distribution of the values of one customer's purchases. */
  readonly p: number;
  /** The shape of the gamma distribution by which customers differ in their mean value. */
  readonly q: number;
  /** The scale of that distribution, in money: with q above 1 the mean of all customers is p v / (q - 1). */
  readonly v: number;
}

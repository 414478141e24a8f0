/** The parameters of the BG/NBD and the MBG/NBD model, all above 0. */
export interface BgNbdParameters {
  /** The shape of the gamma distribution of purchase rates over customers. */
  readonly r: number;
  /** The scale of that distribution, as a time: on average customers make r / alpha purchases per unit of time. */
  readonly alpha: number;
  /** The first shape of the beta distribution of dropout chances over customers; a / (a + b) is the mean chance to leave after a purchase. */
  readonly a: number;
  /** The second shape of that distribution. */
  readonly b: number;
}

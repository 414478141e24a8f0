/** The parameters of the BG/NBD and the MBG/NBD model. */
export interface BgNbdParameters {
  /** Shape of the purchase rates. */
  readonly r: number;
  /** Their scale: a time. */
  readonly alpha: number;
  /** First shape of the chances to leave after a purchase. */
  readonly a: number;
  /** Second shape. */
  readonly b: number;
}

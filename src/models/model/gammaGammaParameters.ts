/** The parameters of the Gamma-Gamma model. */
export interface GammaGammaParameters {
  /** Shape of what a customer spends on a purchase. */
  readonly p: number;
  /** Shape of how customers differ. */
  readonly q: number;
  /** Its scale: money. */
  readonly v: number;
}

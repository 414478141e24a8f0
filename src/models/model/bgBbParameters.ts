/** The parameters of the BG/BB model, all above 0. */
export interface BgBbParameters {
  /** The first shape of the beta distribution of purchase chances over customers; alpha / (alpha + beta) is the mean chance to buy at an opportunity. */
  readonly alpha: number;
  /** The second shape of that distribution. */
  readonly beta: number;
  /** The first shape of the beta distribution of dropout chances over customers; gamma / (gamma + delta) is the mean chance to leave before an opportunity. */
  readonly gamma: number;
  /** The second shape of that distribution. */
  readonly delta: number;
}

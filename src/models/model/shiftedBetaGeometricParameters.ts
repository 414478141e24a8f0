/** The parameters of the shifted-beta-geometric model, both above 0. */
export interface ShiftedBetaGeometricParameters {
  /** The first shape of the beta distribution of dropout chances over subscribers; alpha / (alpha + beta) is the mean chance to leave at the first renewal. */
  readonly alpha: number;
  /** The second shape of that distribution. */
  readonly beta: number;
}

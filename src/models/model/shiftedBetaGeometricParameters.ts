/** The parameters of the shifted-beta-geometric model. */
export interface ShiftedBetaGeometricParameters {
  /** First shape of the chances to leave at a renewal. */
  readonly alpha: number;
  /** Second shape. */
  readonly beta: number;
}

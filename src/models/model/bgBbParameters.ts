/** The parameters of the BG/BB model. */
export interface BgBbParameters {
  /** First shape of the chances to take an opportunity. */
  readonly alpha: number;
  /** Second shape. */
  readonly beta: number;
  /** First shape of the chances to leave before an opportunity. */
  readonly gamma: number;
  /** Second shape. */
  readonly delta: number;
}

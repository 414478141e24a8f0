/** A peer in the funnel. */
export interface FunnelPoint {
  /** The peer's name. */
  readonly id: string;
  /** Its rate. */
  readonly value: number;
  /** The denominator of its rate. */
  readonly denominator: number;
  /** The lower limit of the range that contains 95 % of the peers on target. */
  readonly lower95: number;
  /** The upper limit of the range that contains 95 % of the peers on target. */
  readonly upper95: number;
  /** The lower limit of the range that contains 99.9 % of the peers on target. */
  readonly lower999: number;
  /** The upper limit of the range that contains 99.9 % of the peers on target. */
  readonly upper999: number;
  /** `"alert"` outside the limits of 95 %, `"alarm"` outside the limits of 99.9 %. */
  readonly status: "inside" | "alert" | "alarm";
}

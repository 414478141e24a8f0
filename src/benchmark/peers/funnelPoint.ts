/** A peer in the funnel. */
export interface FunnelPoint {
  /** The peer's name. */
  readonly id: string;
  /** Its rate. */
  readonly value: number;
  /** The denominator of its rate. */
  readonly denominator: number;
  /** The lower limit that 95 % of peers on target keep to. */
  readonly lower95: number;
  /** The upper limit that 95 % of peers on target keep to. */
  readonly upper95: number;
  /** The lower limit that 99.9 % of peers on target keep to. */
  readonly lower999: number;
  /** The upper limit that 99.9 % of peers on target keep to. */
  readonly upper999: number;
  /** `"alert"` outside the limits of 95 %, `"alarm"` outside those of 99.9 %. */
  readonly status: "inside" | "alert" | "alarm";
}

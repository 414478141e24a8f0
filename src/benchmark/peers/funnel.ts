import type { Overdispersion } from "./overdispersion.js";
import type { PeerLeftOut } from "./peer.js";

/** How a funnel is worked out. */
export interface FunnelOptions {
  /** The rate that all peers should have, between 0 and 1. Default: the rate of all peers together. */
  readonly target?: number | undefined;
}

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

/** The numbers of a funnel plot. */
export interface Funnel {
  /** The KPI's id; `null` without peers. */
  readonly metric: string | null;
  /** The rate in the middle; `null` without peers. */
  readonly target: number | null;
  /** The peers, by id. */
  readonly points: readonly FunnelPoint[];
  /** How much more peers vary than by chance; `null` without peers, or at a target of 0 or 1. */
  readonly overdispersion: Overdispersion | null;
  /** The peers without a value. */
  readonly leftOut: readonly PeerLeftOut[];
}

import type { FunnelPoint } from "./funnelPoint.js";
import type { Overdispersion } from "./overdispersion.js";
import type { PeerLeftOut } from "./peerLeftOut.js";

/** How a funnel is computed. */
export interface FunnelOptions {
  /** The rate that all peers should have, between 0 and 1. Default: the rate of all peers together. */
  readonly target?: number | undefined;
}

/** The numbers of a funnel plot. */
export interface Funnel {
  /** The KPI's id; `null` without peers. */
  readonly metric: string | null;
  /** The rate in the middle; `null` without peers. */
  readonly target: number | null;
  /** The peers, by id. */
  readonly points: readonly FunnelPoint[];
  /**
   * How much more peers vary than by chance alone; `null` without peers, or at a target of 0 or 1.
   */
  readonly overdispersion: Overdispersion | null;
  /** The peers without a value. */
  readonly leftOut: readonly PeerLeftOut[];
}

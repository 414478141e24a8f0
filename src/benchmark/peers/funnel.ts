/** A peer in the funnel. */

import type { Overdispersion } from "./overdispersion.js";
import type { PeerLeftOut } from "./peer.js";

export interface FunnelPoint {
  /** Its name. */
  readonly id: string;
  /** Its rate. */
  readonly value: number;
  /** How many it stands on. */
  readonly denominator: number;
  /** Where 95 % of peers lie that are on target but for chance: from here. */
  readonly lower95: number;
  /** To here. */
  readonly upper95: number;
  /** Where 99.9 % of them lie: from here. */
  readonly lower999: number;
  /** To here. */
  readonly upper999: number;
  /** `"alert"` outside the limits of 95 %, `"alarm"` outside those of 99.9 %. */
  readonly status: "inside" | "alert" | "alarm";
}

/** What the funnel is drawn around. */
export interface FunnelOptions {
  /** The rate that all should have, between 0 and 1; that of all peers together unless said. */
  readonly target?: number | undefined;
}

/** What a funnel plot is drawn from. */
export interface Funnel {
  /** The KPI's id; `null` without peers. */
  readonly metric: string | null;
  /** The rate in the middle; `null` without peers. */
  readonly target: number | null;
  /** The peers, by id. */
  readonly points: readonly FunnelPoint[];
  /** How much more peers vary than chance has it; `null` without peers, or where all of them, or none, are counted. */
  readonly overdispersion: Overdispersion | null;
  /** The peers without a value. */
  readonly leftOut: readonly PeerLeftOut[];
}

import type { Measure } from "../../kernel/measure.js";
import type { Reason } from "../../kernel/reason.js";

/** A peer with its measure. */
export interface MeasuredPeer {
  /** The peer's name, which no other peer may have. */
  readonly id: string;
  /** The peer's measure of the same KPI, currency and definition. */
  readonly measure: Measure;
}

/** A peer that is given by a number only. The number is treated as exact. */
export interface ValuedPeer {
  /** The peer's name, which no other peer may have. */
  readonly id: string;
  /** The peer's value of the same KPI, in the same unit: 0.25 for a rate of 25 %. */
  readonly value: number;
}

/** A shop, an agent, a campaign or a competitor to compare with. */
export type Peer = MeasuredPeer | ValuedPeer;

/** A peer that is not compared. */
export interface PeerLeftOut {
  /** The peer's name. */
  readonly id: string;
  /** Why it has no value, or cannot be judged although it has one. */
  readonly reason: Reason | "history-in-data" | "not-counts";
}

/** A peer that was read and has a value. */
export interface KnownPeer {
  readonly id: string;
  readonly value: number;
  /** The caller's name for the measure in errors: `"peers[3].measure"`. */
  readonly argument: string;
  /** Left out for a peer with a number alone. */
  readonly measure?: Measure;
}

import type { Measure, Reason } from "../../kernel/measure.js";

/** One to be compared with, by its measure. */
export interface MeasuredPeer {
  /** Its name, as no other's. */
  readonly id: string;
  /** Its measure of the same KPI, currency and definition. */
  readonly measure: Measure;
}

/** One to be compared with, by a number alone, of which nobody knows how sure it is. */
export interface ValuedPeer {
  /** Its name, as no other's. */
  readonly id: string;
  /** Its value of the same KPI, in the same unit: fractions as fractions. */
  readonly value: number;
}

/** One to be compared with: a shop, an agent, a campaign, a competitor. */
export type Peer = MeasuredPeer | ValuedPeer;

/** A peer that has no value, and why. */
export interface PeerLeftOut {
  /** Its name. */
  readonly id: string;
  /** Why it has no value. */
  readonly reason: Reason;
}

/** A peer with its value. */
export interface KnownPeer {
  readonly id: string;
  readonly value: number;
  readonly measure?: Measure;
}

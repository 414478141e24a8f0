import type { Measure } from "../../kernel/measure.js";
import type { MeasuredPeer } from "./measuredPeer.js";
import type { ValuedPeer } from "./valuedPeer.js";

/** A shop, an agent, a campaign or a competitor to compare with. */
export type Peer = MeasuredPeer | ValuedPeer;

/** A peer that was read and has a value. */
export interface KnownPeer {
  readonly id: string;
  readonly value: number;
  /** The caller's name for the measure in errors: `"peers[3].measure"`. */
  readonly argument: string;
  /** Left out for a peer that is only a number. */
  readonly measure?: Measure;
}

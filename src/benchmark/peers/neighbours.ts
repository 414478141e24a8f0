import type { Neighbour } from "./neighbour.js";

/** The peers next in rank. */
export interface Neighbours {
  /** The next better peer; `null` if no peer is better. */
  readonly above: Neighbour | null;
  /** The next worse peer; `null` if no peer is worse. */
  readonly below: Neighbour | null;
}

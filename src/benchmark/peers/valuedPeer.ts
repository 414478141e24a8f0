/** A peer of which only a number is given. The number is treated as exact. */
export interface ValuedPeer {
  /** The peer's name, which no other peer may have. */
  readonly id: string;
  /** The peer's value of the same KPI, in the same unit: 0.25 for a rate of 25 %. */
  readonly value: number;
}

/** An object with a text of its own, such as a `Temporal.Instant` or a `Temporal.PlainDate`. */
export interface TimeObject {
  /** The name of its class. */
  readonly [Symbol.toStringTag]: string;
  /** A date, or a date and time with its offset from UTC. */
  toString(): string;
}

/**
 * Thrown when an argument is invalid.
 *
 * Its message is one sentence that names the argument, what was expected and what was received. The
 * three also stand in fields. Use {@link inputErrorOf} for an error from a worker, from JSON, or from
 * another copy of the library.
 *
 * @example
 * churnRate({ customersAtStart: 100, customersLost: 120 }); // throws customersLost must be at most customersAtStart (100), got 120
 */
export class InputError extends RangeError {
  /** The argument at fault: a field's name, or a record's position and field, as in `orders[3].amount`. */
  declare readonly argument: string;
  /** The value that was received. */
  declare readonly received: unknown;
  /** What was expected, in the words of the message. */
  declare readonly expected: string;

  constructor(argument: string, received: unknown, expected: string) {
    super(`${argument} must be ${expected}, got ${shown(received)}`);
    this.name = "InputError";
    this.argument = argument;
    this.received = received;
    this.expected = expected;
  }
}

/**
 * The received value as the message shows it: text in quotes, a bigint with its n, an object by its
 * type.
 */
function shown(received: unknown): string {
  const type = typeof received;
  if (type === "string") return JSON.stringify((received as string).slice(0, 80));
  if (type === "bigint") return `${received as bigint}n`;
  if (Object(received) !== received || received instanceof Date) return String(received);
  return Array.isArray(received) ? "an array" : type;
}

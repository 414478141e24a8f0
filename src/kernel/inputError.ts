/**
 * Thrown when an argument cannot be right, whatever the data behind it.
 *
 * Its message is one sentence that names the argument, what was expected and what came;
 * the three are also there as fields. Check `error.name === "InputError"` where two copies
 * of the library may be loaded.
 *
 * @example
 * churnRate({ customersAtStart: 100, customersLost: 120 }); // throws customersLost must be at most customersAtStart (100), got 120
 */
export class InputError extends RangeError {
  /** Which argument: a field's name, or a record's place and field, as in `orders[3].amount`. */
  declare readonly argument: string;
  /** What came. */
  declare readonly received: unknown;
  /** What was expected, as the message words it. */
  declare readonly expected: string;

  constructor(argument: string, received: unknown, expected: string) {
    super(
      `${argument} must be ${expected}, got ${typeof received === "string" ? `"${received.slice(0, 80)}"` : Object(received) === received ? typeof received : String(received)}`,
    );
    this.name = "InputError";
    this.argument = argument;
    this.received = received;
    this.expected = expected;
  }
}

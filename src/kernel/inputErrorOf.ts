import { InputError } from "./inputError.js";

/** The parts of a message. An argument and what was received may contain line breaks. */
const parts = /^([^]*?) must be ([^]*), got ([^]*)$/;

/**
 * The {@link InputError} that a value is or was, so that it can be handled in another place than it was thrown.
 *
 * It takes the error itself, also one of another copy of this library, the object that JSON makes of
 * it, and the plain `Error` that arrives from a worker. `postMessage` and `structuredClone` keep the
 * message of an error only: the argument and the expectation are then read from it, and `received` is
 * the text, number, bigint, boolean or `null` that it shows, or else its words, such as `an array`.
 * The JSON of an error with a `bigint` cannot be made; send its message.
 *
 * @param value - Anything that was caught or received.
 * @returns The error, with the same message; `undefined` for everything else. An error without fields
 * is known by its message alone: one of other software that reads `a must be b, got c` is taken for one.
 *
 * @example
 * const thrown = new InputError("orders[3].amount", -1, "an amount from 0 up");
 * inputErrorOf(JSON.parse(JSON.stringify(thrown)))?.message; // "orders[3].amount must be an amount from 0 up, got -1"
 * inputErrorOf(structuredClone(thrown))?.argument; // "orders[3].amount"
 * inputErrorOf(new Error("disk full")); // undefined
 */
export function inputErrorOf(value: unknown): InputError | undefined {
  if (value instanceof InputError) return value;
  const { name, argument, expected, received, message } = Object(value) as Readonly<
    Record<keyof InputError, unknown>
  >;
  if (name === "InputError" && typeof argument === "string" && typeof expected === "string") {
    return withMessage(new InputError(argument, received, expected), message);
  }
  if (!(value instanceof Error)) return;
  const [, field, rule, shown] = parts.exec(value.message) ?? [];
  if (field === undefined || rule === undefined || shown === undefined) return;
  return withMessage(new InputError(field, valueOf(shown), rule), value.message);
}

/** The error with the message that it had where it was thrown. */
function withMessage(error: InputError, message: unknown): InputError {
  if (typeof message === "string") error.message = message;
  return error;
}

/** The value that a message shows, as far as the message can tell. */
function valueOf(shown: string): unknown {
  if (/^-?\d+n$/.test(shown)) return BigInt(shown.slice(0, -1));
  if (shown === "undefined") return;
  if (shown === "NaN") return Number.NaN;
  if (shown.endsWith("Infinity")) return Number(shown);
  try {
    return JSON.parse(shown);
  } catch {
    return shown;
  }
}

import { InputError } from "./inputError.js";

/**
 * The same error, naming the position of the item at fault: `orders[3].amount`, or `answers[3]` if
 * the item itself was the argument.
 */
export function placed(error: unknown, place: string, items?: string): unknown {
  if (!(error instanceof InputError)) return error;
  const { argument, received, expected } = error;
  const isItem = `${argument}s` === items;
  return new InputError(isItem ? place : `${place}.${argument}`, received, expected);
}

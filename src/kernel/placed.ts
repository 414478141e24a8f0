import { InputError } from "./inputError.js";

/**
 * The same error, saying in which of many items the argument stood: `orders[3].amount`, or
 * `answers[3]` where the item itself was the argument.
 */
export function placed(error: unknown, place: string, items?: string): unknown {
  if (!(error instanceof InputError)) return error;
  const { argument, received, expected } = error;
  const isItem = `${argument}s` === items;
  return new InputError(isItem ? place : `${place}.${argument}`, received, expected);
}

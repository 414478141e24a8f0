import { InputError } from "./inputError.js";

/** The same error, saying in which of many things the argument stood: `orders[3].amount`. */
export function placed(error: unknown, place: string, isRecord = true): unknown {
  if (!(error instanceof InputError)) return error;
  const argument = isRecord ? `${place}.${error.argument}` : place;
  return new InputError(argument, error.received, error.expected);
}

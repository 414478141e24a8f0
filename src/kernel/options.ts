import { isPlainObject } from "./check.js";
import { closest } from "./closest.js";
import { InputError } from "./inputError.js";

/**
 * Throws if options are given and are not a plain object, or have a key that is not known.
 *
 * A misspelled option would otherwise be ignored, and the answer would be another one than asked for.
 */
export function checkOptions(
  options: unknown,
  known: readonly string[],
  argument = "options",
): void {
  if (options === undefined) return;
  if (!isPlainObject(options)) throw new InputError(argument, options, "a plain object");
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const meant = closest(key, known);
    const hint = meant === undefined ? "" : ` (did you mean ${meant}?)`;
    throw new InputError(
      `${argument}.${key}`,
      options[key],
      `left out, since there is no such option${hint}`,
    );
  }
}

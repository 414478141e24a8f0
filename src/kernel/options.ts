import { isPlainObject } from "./check.js";
import { InputError } from "./inputError.js";

/**
 * Throws if options are given and are not a plain object, or have a key that is not known.
 *
 * Otherwise a misspelled option would be ignored, and the answer would not be the one that was
 * asked for.
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
    // The closest option is the one that shares most of its letters with the key.
    const letters = key.toLowerCase();
    const shared = (option: string): number =>
      option
        .toLowerCase()
        .split("")
        .filter((letter) => letters.includes(letter)).length / option.length;
    const closest = known.reduce((best, next) => (shared(next) > shared(best) ? next : best));
    const expected = `left out: there is no such option (the closest is ${closest})`;
    throw new InputError(`${argument}.${key}`, options[key], expected);
  }
}

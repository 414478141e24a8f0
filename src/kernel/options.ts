import { isPlainObject } from "./check.js";
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
    const expected = `left out: there is no such option (the closest is ${closest(key, known)})`;
    throw new InputError(`${argument}.${key}`, options[key], expected);
  }
}

/** The candidate of whose letters the word has the largest share. */
function closest(word: string, candidates: readonly string[]): string {
  const letters = word.toLowerCase();
  const shared = (candidate: string): number =>
    [...candidate].filter((letter) => letters.includes(letter.toLowerCase())).length /
    candidate.length;
  return candidates.reduce((best, next) => (shared(next) > shared(best) ? next : best));
}

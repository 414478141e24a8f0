import { countIfAny } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";
import type { AnswerTally } from "./answerTally.js";

/** How many people gave each answer: `{ 1: 14, 2: 9, 3: 10, 4: 32, 5: 42 }`. */
export type AnswerCounts = Readonly<Record<string, number>>;

/** Counts by answer as databases give them: a count that is left out or null is 0. */
export type AnswerCountsInput = Readonly<Record<string, Count | null | undefined>>;

/** The counts by answer in a tally whose lowest answer is 1. */
export function countsOf(tally: AnswerTally): AnswerCounts {
  return Object.fromEntries(tally.map((many, place) => [place + 1, many]));
}

/** Turns counts under the answers 1 to `scale` into a tally. An answer that is left out counts as 0. */
export function tallyOfCounts(counts: unknown, scale: number): AnswerTally {
  const expected = `an object keyed from 1 to ${scale}`;
  // An array or a Map is not an object of counts under the keys "1" to "5".
  if (Object(counts) !== counts || Symbol.iterator in (counts as object)) {
    throw new InputError("counts", counts, expected);
  }
  const answers = Object.keys(countsOf(new Array<number>(scale).fill(0)));
  const unknown = Object.keys(counts as object).find((answer) => !answers.includes(answer));
  if (unknown !== undefined) throw new InputError("counts", unknown, expected);
  return answers.map((answer) => countIfAny(counts as Fields<string>, answer));
}

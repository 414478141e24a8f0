import { countIfAny, type Fields } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { AnswerTally } from "./answerTally.js";

/** How many gave each answer, by answer: `{ 1: 14, 2: 9, 3: 10, 4: 32, 5: 42 }`. */
export type AnswerCounts = Readonly<Record<string, number>>;

/** The counts by answer of a tally whose answers begin at 1. */
export function countsOf(tally: AnswerTally): AnswerCounts {
  return Object.fromEntries(tally.map((many, place) => [place + 1, many]));
}

/** The tally of counts by answer; an answer that is not among them was given by nobody. */
export function tallyOfCounts(counts: unknown, scale: number): AnswerTally {
  const expected = `an object keyed from 1 to ${scale}`;
  // What can be walked is a list or a Map, whose keys would not be found.
  if (Object(counts) !== counts || Symbol.iterator in (counts as object)) {
    throw new InputError("counts", counts, expected);
  }
  const answers = Object.keys(countsOf(new Array<number>(scale).fill(0)));
  const stranger = Object.keys(counts as object).find((answer) => !answers.includes(answer));
  if (stranger !== undefined) throw new InputError("counts", stranger, expected);
  return answers.map((answer) => countIfAny(counts as Fields<string>, answer));
}

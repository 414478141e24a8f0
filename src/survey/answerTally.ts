import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";

/** How many gave each answer, the lowest first. */
export type AnswerTally = number[];

/** A tally of no answers. */
export function emptyTally(lowest: number, highest: number): AnswerTally {
  return new Array<number>(highest - lowest + 1).fill(0);
}

/** Counts an answer; `argument` is what an error calls it. */
export function addAnswer(
  tally: AnswerTally,
  answer: number,
  lowest: number,
  argument = "answer",
): void {
  const known = typeof answer === "number" ? tally[answer - lowest] : undefined;
  if (known === undefined) {
    const highest = lowest + tally.length - 1;
    throw new InputError(argument, answer, `a whole number from ${lowest} to ${highest}`);
  }
  tally[answer - lowest] = known + 1;
}

/** The tally of answers in hand; an error names the position of the answer. */
export function tallyOf(answers: Iterable<number>, lowest: number, highest: number): AnswerTally {
  const tally = emptyTally(lowest, highest);
  let position = 0;
  for (const answer of iterable("answers", answers)) {
    addAnswer(tally, answer, lowest, `answers[${position}]`);
    position += 1;
  }
  return tally;
}

/** How many gave an answer from one place of the tally up to another, which is left out. */
export function between(tally: AnswerTally, from: number, to?: number): number {
  return tally.slice(from, to).reduce((sum, many) => sum + many, 0);
}

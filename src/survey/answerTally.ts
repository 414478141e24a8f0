import { iterable } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { InputError } from "../kernel/inputError.js";

/** How many people gave each answer; the lowest answer first. */
export type AnswerTally = number[];

/** A tally without answers, for the answers from `lowest` to `highest`. */
export function emptyTally(lowest: number, highest: number): AnswerTally {
  return new Array<number>(highest - lowest + 1).fill(0);
}

/** Counts an answer. An error names the position of the answer, if it has one. */
export function addAnswer(
  tally: AnswerTally,
  answer: Count,
  lowest: number,
  position?: number,
): void {
  const value = typeof answer === "bigint" ? Number(answer) : answer;
  const place = typeof value === "number" ? value - lowest : -1;
  if (!(place in tally)) {
    const highest = lowest + tally.length - 1;
    throw new InputError(
      position === undefined ? "answer" : `answers[${position}]`,
      answer,
      `a whole number from ${lowest} to ${highest}`,
    );
  }
  tally[place] = (tally[place] as number) + 1;
}

/** Counts answers. An error names the position of the answer that is not on the scale. */
export function tallyOf(answers: Iterable<Count>, lowest: number, highest: number): AnswerTally {
  const tally = emptyTally(lowest, highest);
  let position = 0;
  for (const answer of iterable("answers", answers)) {
    addAnswer(tally, answer, lowest, position);
    position += 1;
  }
  return tally;
}

/** The sum of the answers, on a scale whose lowest answer is 1. */
export function sumOfAnswers(tally: AnswerTally): number {
  return tally.reduce((sum, many, place) => sum + many * (place + 1), 0);
}

/**
 * How many people gave an answer, from the index `from` of the tally up to the index before `to`.
 */
export function answersBetween(tally: AnswerTally, from?: number, to?: number): number {
  return tally.slice(from, to).reduce((sum, many) => sum + many, 0);
}

import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";

/** How many people gave each answer; the lowest answer first. */
export type AnswerTally = number[];

/** A tally without answers, for the answers from `lowest` to `highest`. */
export function emptyTally(lowest: number, highest: number): AnswerTally {
  return new Array<number>(highest - lowest + 1).fill(0);
}

/** Counts an answer. An error calls it by its position, if it has one. */
export function addAnswer(
  tally: AnswerTally,
  answer: number,
  lowest: number,
  position?: number,
): void {
  const before = typeof answer === "number" ? tally[answer - lowest] : undefined;
  if (before === undefined) {
    const highest = lowest + tally.length - 1;
    const argument = position === undefined ? "answer" : `answers[${position}]`;
    throw new InputError(argument, answer, `a whole number from ${lowest} to ${highest}`);
  }
  tally[answer - lowest] = before + 1;
}

/** Counts answers. An error names the position of the answer that is not on the scale. */
export function tallyOf(answers: Iterable<number>, lowest: number, highest: number): AnswerTally {
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

/** How many people gave an answer, from the place `from` of the tally to the place before `to`. */
export function answersBetween(tally: AnswerTally, from: number, to?: number): number {
  return tally.slice(from, to).reduce((sum, many) => sum + many, 0);
}

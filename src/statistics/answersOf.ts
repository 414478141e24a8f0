import { InputError } from "../kernel/inputError.js";
import type { Measure, Ratio } from "../kernel/measure.js";
import type { NetAnswers } from "./netAnswers.js";

/** What a score may carry beside its ratio. */
type Carrying = Measure & Readonly<Record<string, unknown>>;

/** The answers behind points; nothing where the measure does not carry them. */
export function readNetAnswers(argument: string, measure: Measure): NetAnswers | undefined {
  const carrying = measure as Carrying;
  for (const names of [
    ["promoters", "passives", "detractors"],
    ["positive", "neutral", "negative"],
  ] as const) {
    if (names.every((name) => carrying[name] !== undefined)) {
      const [favourable, between, unfavourable] = names.map((name) =>
        countAt(`${argument}.${name}`, carrying[name]),
      ) as [number, number, number];
      return { favourable, unfavourable, answers: favourable + between + unfavourable };
    }
  }
  const { method, better } = measure.definition ?? {};
  const tally = readTally(argument, measure);
  if (tally === undefined || method !== "net") return undefined;
  // Easy less difficult is the numerator; easy and difficult together are all but those between.
  const easyFirst = better === "lower" ? tally : [...tally].reverse();
  const all = sum(tally);
  const apart = all - sum(easyFirst.slice(2, tally.length === 7 ? 4 : 3));
  const net = (measure as Ratio).numerator;
  if (!(Math.abs(net) <= apart)) {
    throw new InputError(`${argument}.numerator`, net, `at most ${apart}, by its counts`);
  }
  return { favourable: (apart + net) / 2, unfavourable: (apart - net) / 2, answers: all };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, many) => all + many, 0);
}

/** How many gave each answer from 1 to the top of the scale; nothing where the measure does not say. */
export function readTally(argument: string, measure: Measure): readonly number[] | undefined {
  const { counts } = measure as Carrying;
  const { scale } = measure.definition ?? {};
  if (counts === undefined || !Number.isSafeInteger(scale)) return undefined;
  const answers = Array.from({ length: scale as number }, (_, place) => String(place + 1));
  const stranger = Object.keys(Object(counts) as object).find((key) => !answers.includes(key));
  if (Object(counts) !== counts || stranger !== undefined) {
    throw new InputError(
      `${argument}.counts`,
      stranger ?? counts,
      `an object keyed from 1 to ${String(scale)}`,
    );
  }
  return answers.map((answer) =>
    countAt(`${argument}.counts.${answer}`, (counts as Record<string, unknown>)[answer] ?? 0),
  );
}

function countAt(place: string, value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new InputError(place, value, "a whole number from 0 up");
}

import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import type { Ratio } from "../kernel/ratio.js";
import { checkCount } from "./checkCount.js";
import { readTally } from "./readTally.js";

/** How many answers counted for, how many against, and how many there were in all. */
export interface NetAnswers {
  readonly favourable: number;
  readonly unfavourable: number;
  readonly answers: number;
}

/** The fields that hold the three counts, by score: Net Promoter and sentiment. */
const fieldsOfCounts = [
  ["promoters", "passives", "detractors"],
  ["positive", "neutral", "negative"],
] as const;

/** Reads the answers behind points; `undefined` if the measure does not carry them. */
export function readNetAnswers(argument: string, measure: Measure): NetAnswers | undefined {
  const carried = measure as Measure & Readonly<Record<string, unknown>>;
  for (const names of fieldsOfCounts) {
    if (names.every((name) => carried[name] !== undefined)) {
      const [favourable, between, unfavourable] = names.map((name) =>
        checkCount(`${argument}.${name}`, carried[name]),
      ) as [number, number, number];
      return { favourable, unfavourable, answers: favourable + between + unfavourable };
    }
  }
  const { method, better } = measure.definition ?? {};
  const tally = readTally(argument, measure);
  if (tally === undefined || method !== "net") return undefined;
  // The numerator is the number of easy answers minus the number of difficult ones. Together, these
  // two are all answers except those in the middle of the scale.
  const easyFirst = better === "lower" ? tally : [...tally].reverse();
  const answers = sum(tally);
  const decided = answers - sum(easyFirst.slice(2, tally.length === 7 ? 4 : 3));
  const net = (measure as Ratio).numerator;
  if (!(Math.abs(net) <= decided)) {
    throw new InputError(`${argument}.numerator`, net, `at most ${decided}, by its counts`);
  }
  return { favourable: (decided + net) / 2, unfavourable: (decided - net) / 2, answers };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

// How often 95 % limits of a difference of money hold the true difference, whatever the means and the
// numbers of customers on both sides: 10,000 draws each. And how often two scores of the same people
// seem to differ: exactly, for all mixes of promoters and detractors in steps of a twentieth.

import { compareMeasures, type Measure, netPromoterScoreFromCounts } from "engagement-metrics";
import { type Amounts, gamma, lognormal } from "./amounts.js";
import { randomNumbers } from "./data.js";
import { atLeast, atMost, between, noLimit, percent, type Row } from "./row.js";
import { unitsMeasure } from "./unitsMeasure.js";

const draws = 10_000;
const random = randomNumbers(20261203);

interface Side {
  readonly mean: number;
  readonly customers: number;
}

const pairs: readonly (readonly [Side, Side])[] = [
  [
    { mean: 60, customers: 100 },
    { mean: 60, customers: 100 },
  ],
  [
    { mean: 60, customers: 100 },
    { mean: 20, customers: 2000 },
  ],
  [
    { mean: 200, customers: 100 },
    { mean: 20, customers: 100 },
  ],
  [
    { mean: 20, customers: 100 },
    { mean: 60, customers: 1000 },
  ],
];

/** The rows of the coverage of differences. */
export function differencesCoverage(): Row[] {
  const usual = [lognormal(0.5, random), gamma(1, random), gamma(2, random)];
  return [
    ...usual.flatMap((amounts) =>
      pairs.map((pair) =>
        moneyRow(amounts, pair, (coverage) => between(93.5, 96.5, coverage, " %")),
      ),
    ),
    ...pairs.map((pair) =>
      moneyRow(lognormal(0.8, random), pair, (coverage) => atLeast(92.5, coverage, " %")),
    ),
    ...pairs.map((pair) => moneyRow(lognormal(1.5, random), pair, () => noLimit)),
    ...[5, 10, 20, 50].map((answers) => scoresRow(answers, answers)),
    scoresRow(10, 50),
  ];
}

function moneyRow(
  { name, draw }: Amounts,
  [one, other]: readonly [Side, Side],
  judged: (coverage: number) => Pick<Row, "limit" | "verdict">,
): Row {
  const sample = ({ mean, customers }: Side): Measure =>
    unitsMeasure(
      "money",
      Array.from({ length: customers }, () => ({ y: mean * draw(), d: 1 })),
    );
  const truth = one.mean - other.mean;
  let held = 0;
  for (let at = 0; at < draws; at += 1) {
    const { lower, upper } = compareMeasures(sample(one), sample(other));
    if (lower !== null && upper !== null && lower <= truth && truth <= upper) held += 1;
  }
  const coverage = held / draws;
  return {
    what: `difference of money, ${name}, ${sideText(one)}, ${sideText(other)}`,
    ours: percent(coverage),
    baseline: "95 %",
    ratio: "",
    ...judged(100 * coverage),
  };
}

function sideText({ mean, customers }: Side): string {
  return `${mean} of ${customers.toLocaleString("en-US")}`;
}

interface Answers {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

const steps = 20;
/** All mixes in steps of a twentieth, in which not all people answer alike. */
const mixes: readonly Answers[] = allAnswers(steps)
  .filter(
    ({ promoters, passives, detractors }) => Math.max(promoters, passives, detractors) < steps,
  )
  .map(({ promoters, passives, detractors }) => ({
    promoters: promoters / steps,
    passives: passives / steps,
    detractors: detractors / steps,
  }));

function allAnswers(answers: number): Answers[] {
  return Array.from({ length: answers + 1 }, (_, promoters) =>
    Array.from({ length: answers - promoters + 1 }, (_, detractors) => ({
      promoters,
      passives: answers - promoters - detractors,
      detractors,
    })),
  ).flat();
}

function scoresRow(answers: number, others: number): Row {
  const [mine, theirs] = [allAnswers(answers), allAnswers(others)];
  const references = theirs.map((tally) => netPromoterScoreFromCounts(tally));
  const apart = mine.map((tally, at) => {
    const score = netPromoterScoreFromCounts(tally);
    return Uint8Array.from(references, (reference, place) => {
      // Of as many answers, a swap of the sides changes nothing.
      if (answers === others && place < at) return 0;
      return Number(compareMeasures(score, reference).distinguishable === true);
    });
  });
  if (answers === others) {
    for (const [at, row] of apart.entries()) {
      for (let place = 0; place < at; place += 1) row[place] = apart[place]?.[at] as number;
    }
  }
  const alarms = mixes.map((mix) => {
    const [chances, otherChances] = [probabilities(mine, mix), probabilities(theirs, mix)];
    let alarm = 0;
    for (const [at, row] of apart.entries()) {
      let chance = 0;
      for (const [place, otherChance] of otherChances.entries()) {
        chance += (row[place] as number) * otherChance;
      }
      alarm += (chances[at] as number) * chance;
    }
    return alarm;
  });
  const most = Math.max(...alarms);
  const { promoters, detractors } = mixes[alarms.indexOf(most)] as Answers;
  const mean = alarms.reduce((sum, alarm) => sum + alarm, 0) / alarms.length;
  return {
    what: `false alarms of scores, ${answers} and ${others} answers, ${mixes.length} mixes`,
    ours: percent(mean),
    baseline: "5 %",
    ratio: `most ${percent(most)} at ${promoters} promoters, ${detractors} detractors`,
    ...(answers < 10 ? noLimit : atMost(6.5, 100 * most, " %")),
  };
}

function probabilities(all: readonly Answers[], mix: Answers): Float64Array {
  return Float64Array.from(all, ({ promoters, passives, detractors }) => {
    const logs = [
      [promoters, mix.promoters],
      [passives, mix.passives],
      [detractors, mix.detractors],
    ] as const;
    const answers = promoters + passives + detractors;
    let log = logFactorial(answers);
    for (const [count, share] of logs) {
      if (count > 0) log += count * Math.log(share) - logFactorial(count);
    }
    return Math.exp(log);
  });
}

function logFactorial(n: number): number {
  let log = 0;
  for (let factor = 2; factor <= n; factor += 1) log += Math.log(factor);
  return log;
}

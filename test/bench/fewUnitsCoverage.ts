// How often 95 % intervals hold the true value where few mailings, posts or customers vary, and how
// often two such samples of the same truth seem to differ.

import { compareMeasures, type Kind } from "engagement-metrics";
import { randomNumbers } from "./data.js";
import { holds } from "./holds.js";
import { normalNumbers } from "./normalNumbers.js";
import { atLeast, atMost, between, noLimit, percent, type Row } from "./row.js";
import { type Unit, unitsMeasure } from "./unitsMeasure.js";

const draws = 20_000;
const random = randomNumbers(20261201);
const normal = normalNumbers(random);

interface Units {
  readonly name: string;
  readonly kind: Kind;
  readonly truth: number;
  readonly areAlike: boolean;
  readonly draw: () => Unit;
}

/** Units whose ratios vary by a fifth around their mean; an uneven unit counts for more or less. */
const kinds: readonly Units[] = [
  {
    name: "mailings of 20,000",
    kind: "proportion",
    truth: 0.25,
    areAlike: true,
    draw: () => ({ y: Math.round(20_000 * (0.25 + 0.05 * normal())), d: 20_000 }),
  },
  {
    name: "customers with one order",
    kind: "money",
    truth: 50,
    areAlike: true,
    draw: () => ({ y: 50 + 10 * normal(), d: 1 }),
  },
  {
    name: "posts of like reach",
    kind: "rate",
    truth: 0.04,
    areAlike: true,
    draw: () => ({ y: 10_000 * (0.04 + 0.008 * normal()), d: 10_000 }),
  },
  {
    name: "posts of uneven reach",
    kind: "rate",
    truth: 0.04,
    areAlike: false,
    draw: () => {
      const d = Math.round(10_000 * Math.exp(0.7 * normal()));
      return { y: d * (0.04 + 0.008 * normal()), d };
    },
  },
];

/** The rows of the coverage where few units vary. */
export function fewUnitsCoverage(): Row[] {
  return kinds.flatMap((units) => [2, 3, 4, 5, 8, 12, 20].map((many) => row(units, many)));
}

function row({ name, kind, truth, areAlike, draw }: Units, many: number): Row {
  const sample = () => unitsMeasure(kind, Array.from({ length: many }, draw));
  let [held, alarms] = [0, 0];
  for (let at = 0; at < draws; at += 1) {
    const [one, other] = [sample(), sample()];
    if (holds(one, truth)) held += 1;
    if (compareMeasures(one, other).distinguishable === true) alarms += 1;
  }
  const [coverage, alarm] = [held / draws, alarms / draws];
  return {
    what: `${many} ${name}`,
    ours: percent(coverage),
    baseline: "95 %",
    ratio: `false alarms ${percent(alarm)}`,
    ...judged(many, areAlike, coverage, alarm),
  };
}

function judged(
  many: number,
  areAlike: boolean,
  coverage: number,
  alarm: number,
): Pick<Row, "limit" | "verdict"> {
  if (many < 3) return noLimit;
  const held = areAlike ? between(93, 97, 100 * coverage, " %") : atLeast(93, 100 * coverage, " %");
  const alarms = atMost(7, 100 * alarm, " %");
  const isOver = held.verdict === "OVER" || alarms.verdict === "OVER";
  return { limit: `${held.limit}; ${alarms.limit}`, verdict: isOver ? "OVER" : "ok" };
}

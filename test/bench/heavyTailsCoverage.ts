// How often 95 % intervals of money hold the true value where few customers pay most of the revenue.

import { type Amounts, lognormal } from "./amounts.js";
import { randomNumbers } from "./data.js";
import { holds } from "./holds.js";
import { noLimit, percent, type Row } from "./row.js";
import { unitsMeasure } from "./unitsMeasure.js";

const draws = 20_000;
const random = randomNumbers(20261202);

/** The rows of the coverage with heavy tails. */
export function heavyTailsCoverage(): Row[] {
  return [1, 1.5].flatMap((sigma) =>
    [30, 100, 300].map((customers) => row(lognormal(sigma, random), customers)),
  );
}

function row({ name, draw }: Amounts, customers: number): Row {
  let held = 0;
  for (let at = 0; at < draws; at += 1) {
    const units = Array.from({ length: customers }, () => ({ y: draw(), d: 1 }));
    if (holds(unitsMeasure("money", units), 1)) held += 1;
  }
  const coverage = percent(held / draws);
  const what = `money of ${customers} customers, ${name}`;
  return { what, ours: coverage, baseline: "95 %", ratio: "", ...noLimit };
}

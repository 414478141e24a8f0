// How many calls a second each KPI of totals takes, all of them in one process.

import * as engagementMetrics from "engagement-metrics";
import { Bench } from "tinybench";
import { kept } from "./compare.js";
import { many } from "./data.js";
import { inputCount, kpiBatches } from "./kpiBatches.js";
import { atLeast, type Row, report, whole } from "./row.js";

const limit = 2_000_000;
const baselineName = "by hand";
const passes = 3;

const byHand = ({ part, all }: { part: number; all: number }): { value: number | null } => ({
  value: all === 0 ? null : part / all,
});
const handInputs = many(inputCount, (die) => ({ part: die(100), all: 100 + die(1000) }));
const batches = new Map([
  [
    baselineName,
    () => {
      let place = 0;
      for (const input of handInputs) {
        kept[place] = byHand(input);
        place += 1;
      }
    },
  ],
  ...kpiBatches(engagementMetrics),
]);

/** How many calls a second each takes, from the median time of its batches. */
function timeAll(): Map<string, number> {
  // It warms up all of them before it times the first, as in a program that uses them all.
  const bench = new Bench({ time: 60, warmupTime: 30, throws: true });
  for (const [name, batch] of batches) bench.add(name, batch);
  bench.runSync();
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== "completed") throw new Error(`${name} did not complete`);
      return [name, (1000 * inputCount) / result.latency.p50];
    }),
  );
}

const timings = Array.from({ length: passes }, timeAll);

/** Of its fastest pass: what else the machine does can only make it slower. */
function callsPerSecond(name: string): number {
  return Math.max(...timings.map((timing) => timing.get(name) ?? 0));
}

const baseline = callsPerSecond(baselineName);

function row(name: string): Row {
  const calls = callsPerSecond(name);
  return {
    what: name,
    ours: whole(calls),
    baseline: whole(baseline),
    ratio: (baseline / calls).toFixed(1),
    ...atLeast(limit, calls),
  };
}

report([...batches.keys()].filter((name) => name !== baselineName).map(row));

// Times two builds of the package in one process, in turn: this one, and the one of another commit.

import { pathToFileURL } from "node:url";
import * as core from "engagement-metrics";
import * as benchmark from "engagement-metrics/benchmark";
import * as models from "engagement-metrics/models";
import type { Ratio } from "./against.js";
import { type Comparison, compare } from "./compare.js";
import { kpiBatches } from "./kpiBatches.js";
import { type Build, speedRows } from "./speedRows.js";

const [asked = "", otherLibrary = ""] = process.argv.slice(2);
const now: Build = { core, benchmark, models };
const before = (await import(pathToFileURL(otherLibrary).href)) as Build;

/** The calls of each KPI: batches of a tenth of a millisecond, so there are many rounds. */
function kpiRatios(): Ratio[] {
  const batches = kpiBatches(now.core);
  const others = kpiBatches(before.core);
  const both = [...batches].flatMap(([name, batch]) => {
    const other = others.get(name);
    return other === undefined ? [] : [[name, batch, other] as const];
  });
  // All of them run before the first is timed, as in a program that uses them all.
  for (const [, batch, other] of both) compare({ warmup: 100, measured: 1 }, batch, other);
  return both.map(([name, batch, other]) =>
    ratioOf(name, compare({ warmup: 50, measured: 501 }, batch, other)),
  );
}

function speedRatio(name: string): Ratio[] {
  const timed = speedRows[name]?.();
  if (timed === undefined) return [];
  // The first round compiles what it runs; rounds go on for some seconds.
  const [ours, other] = [timed(now), timed(before)];
  const { ours: first } = compare({ warmup: 2, measured: 1 }, ours, other);
  const measured = Math.max(7, Math.min(101, Math.round(2500 / first)));
  return [ratioOf(name, compare({ warmup: 1, measured, collectGarbage: true }, ours, other))];
}

function ratioOf(what: string, { ours, baseline, ratio }: Comparison): Ratio {
  return { what, now: ours, before: baseline, ratio };
}

process.send?.(asked === "KPI calls" ? kpiRatios() : speedRatio(asked));

import type { BenchmarkEnds } from "../../src/benchmark/definition/benchmarkEnds.js";
import type { FigureRow } from "./figureRow.js";

/** The first and last year of a row's data: those that its sample names, or its edition's. */
export function yearsOfRow({ sample, dataYear }: FigureRow): BenchmarkEnds | undefined {
  const [, first, last] = /[A-Z][a-z]{2}(?: (20\d\d))?-[A-Z][a-z]{2} (20\d\d)/.exec(sample) ?? [];
  const to = Number(last ?? dataYear);
  // A page without a date has no years of its own.
  return to === 0 ? undefined : { from: Number(first ?? to), to };
}

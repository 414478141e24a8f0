import { milliseconds, type Row } from "./row.js";

/** How long two ways to the same answer took, in one process, round by round. */
export interface Comparison {
  /** The median of the ratios of the rounds, ours to baseline. */
  readonly ratio: number;
  /** The fastest round of ours, in milliseconds. */
  readonly ours: number;
  /** The fastest round of the baseline, in milliseconds. */
  readonly baseline: number;
}

/** How often to run both. */
interface Rounds {
  readonly warmup: number;
  readonly measured: number;
  /** Whether to collect garbage before every timing, so that neither pays for the other's. */
  readonly collectGarbage?: boolean;
}

/**
 * Times ours and the baseline in turn, so that what else the machine does meets both. Which of them
 * goes first changes from round to round.
 */
export function compare(
  { warmup, measured, collectGarbage = false }: Rounds,
  ours: () => unknown,
  baseline: () => unknown,
): Comparison {
  const oursTimes: number[] = [];
  const baselineTimes: number[] = [];
  for (let round = 0; round < warmup + measured; round += 1) {
    const oursFirst = round % 2 === 0;
    const first = timed(oursFirst ? ours : baseline, collectGarbage);
    const second = timed(oursFirst ? baseline : ours, collectGarbage);
    if (round < warmup) continue;
    oursTimes.push(oursFirst ? first : second);
    baselineTimes.push(oursFirst ? second : first);
  }
  return {
    ratio: median(oursTimes.map((time, round) => time / (baselineTimes[round] ?? Number.NaN))),
    ours: Math.min(...oursTimes),
    baseline: Math.min(...baselineTimes),
  };
}

/**
 * Runs both often, for which they should have little to do.
 *
 * Code that V8 compiles in the midst of its first long loop at times stays slow for good.
 */
export function warmUp(ours: () => unknown, baseline: () => unknown): void {
  for (let time = 0; time < 2000; time += 1) {
    kept[0] = ours();
    kept[0] = baseline();
  }
}

/** The columns of a comparison. */
export function compared({
  ours,
  baseline,
  ratio,
}: Comparison): Omit<Row, "what" | "limit" | "verdict"> {
  return {
    ours: milliseconds(ours),
    baseline: milliseconds(baseline),
    ratio: ratio.toFixed(2),
  };
}

/** Throws where two ways to one number came to different ones. */
export function checkSame(what: string, ours: number, baseline: number, tolerance = 0): void {
  if (Math.abs(ours - baseline) <= tolerance) return;
  throw new Error(`${what}: ours is ${ours}, the baseline's ${baseline}`);
}

/** What the last run returned: kept, so that no run can be optimized away. */
export const kept: unknown[] = [];

function timed(run: () => unknown, collectGarbage: boolean): number {
  if (collectGarbage) globalThis.gc?.();
  const start = performance.now();
  kept[0] = run();
  return performance.now() - start;
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly baseline: string;
  readonly ratio: string;
  readonly limit: string;
  readonly verdict: "ok" | "OVER" | "";
}

type Verdict = Pick<Row, "limit" | "verdict">;

/** For information: nothing was promised. */
export const noLimit: Verdict = { limit: "", verdict: "" };

/** What was measured must not be more than this. */
export function atMost(limit: number, measured: number, unit = ""): Verdict {
  return { limit: `at most ${limit}${unit}`, verdict: measured <= limit ? "ok" : "OVER" };
}

/** What was measured must not be less than this. */
export function atLeast(limit: number, measured: number, unit = ""): Verdict {
  const text = limit.toLocaleString("en-US");
  return { limit: `at least ${text}${unit}`, verdict: measured >= limit ? "ok" : "OVER" };
}

/** What was measured must be from the one to the other. */
export function between(least: number, most: number, measured: number, unit = ""): Verdict {
  const isWithin = measured >= least && measured <= most;
  return { limit: `${least} to ${most}${unit}`, verdict: isWithin ? "ok" : "OVER" };
}

/** A share as a percentage. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Milliseconds, with about three digits. */
export function milliseconds(duration: number): string {
  return `${duration.toFixed(duration < 0.1 ? 4 : duration < 10 ? 2 : duration < 100 ? 1 : 0)} ms`;
}

/** A whole number with its thousands apart. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** Hands the rows to `run.ts`, or prints them where the worker was started by hand. */
export function report(rows: readonly Row[]): void {
  const measured = import.meta.resolve("engagement-metrics");
  if (!measured.endsWith("/dist/index.mjs")) {
    throw new Error(`${measured} was measured, not the built package`);
  }
  if (process.send === undefined) console.log(rows);
  else process.send(rows);
}

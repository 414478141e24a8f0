/** Where there was nothing for what was asked, and something else stood in. */
export interface BenchmarkFallback {
  /** What was asked for. */
  readonly field: "industry" | "region" | "channel";
  /** What it should have been. */
  readonly asked: string;
  /** What it is; `null` where the benchmarks do not say. */
  readonly used: string | null;
}

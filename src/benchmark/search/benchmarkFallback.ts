/** A field for which no benchmark was found, and what stood in. */
export interface BenchmarkFallback {
  /** The field. */
  readonly field: "industry" | "region" | "channel";
  /** The name that was asked for. */
  readonly asked: string;
  /** The name that stood in; `null` for benchmarks that name no industry, region or channel. */
  readonly used: string | null;
}

/** A field for which no benchmark was found, and the name that was used instead. */
export interface BenchmarkFallback {
  /** The field. */
  readonly field: "industry" | "region" | "channel";
  /** The name that was asked for. */
  readonly asked: string;
  /**
   * The name that was used instead; `null` for benchmarks that name no industry, region or channel.
   */
  readonly used: string | null;
}

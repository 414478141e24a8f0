import type { Timestamp } from "../../kernel/timestamp.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { Tier } from "../definition/tier.js";

/** What {@link findBenchmarks} looks for. */
export interface BenchmarkQuery<Metric extends string = string> {
  /** The KPI's id. */
  readonly metric: Metric;
  /** The industry, by the library's name or a publisher's: "retail", "Apparel / Fashion & Jewelry". */
  readonly industry?: string | undefined;
  /** Where: "US", "Global". */
  readonly region?: string | undefined;
  /** The channel: "instagram", "email". */
  readonly channel?: string | undefined;
  /** A segment of customers or companies: "B2B". */
  readonly segment?: string | undefined;
  /** A year that the data is of. */
  readonly year?: number | undefined;
  /** Leaves out what is of later years. */
  readonly asOf?: Timestamp | undefined;
  /** How figures must have been read; `"primary"`, `"confirmed copy"` and `"own"` where it is left out. */
  readonly tier?: Tier | readonly Tier[] | undefined;
  /** What to search; the library's own figures where it is left out. */
  readonly benchmarks?: Iterable<Benchmark> | undefined;
}

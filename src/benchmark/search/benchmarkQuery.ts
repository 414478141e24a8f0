import type { Timestamp } from "../../kernel/timestamp.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { Tier } from "../definition/tier.js";

/** The query of {@link findBenchmarks}. */
export interface BenchmarkQuery<Metric extends string = string> {
  /** The KPI's id. */
  readonly metric: Metric;
  /** The industry, under the library's name or a publisher's: "retail", "Apparel / Fashion & Jewelry". */
  readonly industry?: string | null | undefined;
  /** The region: "US", "Global". */
  readonly region?: string | null | undefined;
  /** The channel: "instagram", "email". */
  readonly channel?: string | null | undefined;
  /** A segment of customers or companies: "B2B". */
  readonly segment?: string | null | undefined;
  /** A year that the data must cover. Figures that newer ones replaced are then included. */
  readonly year?: number | null | undefined;
  /**
   * A moment: figures with data of later years are left out, and figures that were replaced only
   * later are included.
   */
  readonly asOf?: Timestamp | null | undefined;
  /** How figures must have been read. Default `"own"`, `"primary"` and `"confirmed copy"`. */
  readonly tier?: Tier | readonly Tier[] | null | undefined;
  /** The benchmarks to search. Default: the library's own figures. */
  readonly benchmarks?: Iterable<Benchmark> | null | undefined;
}

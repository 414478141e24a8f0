import type { Benchmark } from "../definition/benchmark.js";

/** How old a benchmark's data is. */
export interface BenchmarkAge {
  /** Years from the end of the data's last year; 0 while that year lasts. */
  readonly years: number;
  /** Whether its metric stays true that long, up to twice as long, or not. */
  readonly level: "fresh" | "ageing" | "stale";
}

const yearInMilliseconds = 365.25 * 24 * 60 * 60 * 1000;

/** What changes within two years: social media, opened emails, advertising. */
const quick =
  /^(engagementRate|daily|applause|conversationR|amplification|viewsPer|follower|openR|clickThr|costPerCl)/;
/** What customers think changes more slowly. */
const slow = /^(netPromoter|customerS|customerE)/;

/** How many months figures stay true, where it is not two years. */
function monthsFresh(metric: string): number {
  if (quick.test(metric)) return 18;
  return slow.test(metric) ? 36 : 24;
}

/**
 * How old the data is, from its end and not from when it was published. Thresholds do not age.
 *
 * `null` where nobody says as of when, or when the data is from.
 */
export function benchmarkAge(
  { metric, statistic, dataYears }: Benchmark,
  asOf: number | undefined,
): BenchmarkAge | null {
  if (asOf === undefined || dataYears === undefined) return null;
  const years = Math.max(0, (asOf - Date.UTC(dataYears.to + 1, 0)) / yearInMilliseconds);
  const lives = statistic === "thresholds" ? 0 : (years * 12) / monthsFresh(metric);
  return { years, level: lives <= 1 ? "fresh" : lives <= 2 ? "ageing" : "stale" };
}

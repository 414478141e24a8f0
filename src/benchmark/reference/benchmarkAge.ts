import type { Benchmark } from "../definition/benchmark.js";

/** How old a benchmark's data is. */
export interface BenchmarkAge {
  /** Years from the end of the data's last year; 0 while that year lasts. */
  readonly years: number;
  /** `"fresh"` as long as figures of the KPI stay valid, `"ageing"` up to twice as long, then `"stale"`. */
  readonly level: "fresh" | "ageing" | "stale";
}

const yearInMilliseconds = 365.25 * 24 * 60 * 60 * 1000;

/** KPIs that change within two years: of social media, opened emails, advertising. */
const quick =
  /^(engagementRate|daily|applause|conversationR|amplification|viewsPer|follower|openR|clickThr|costPerCl)/;
/** KPIs of customers' opinions, which change more slowly. */
const slow = /^(netPromoter|customerS|customerE)/;

/** The number of months that figures of a KPI stay valid. */
function monthsFresh(metric: string): number {
  if (quick.test(metric)) return 18;
  return slow.test(metric) ? 36 : 24;
}

/**
 * The age of the data, counted from its end and not from its publication. Thresholds do not age.
 *
 * It is `null` without the option `asOf`, or without the years of the data.
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

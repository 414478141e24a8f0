import { isAbsent, iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import { instant, type Timestamp } from "../../kernel/timestamp.js";
import type { YearStart } from "../../kernel/yearStart.js";
import { observe } from "../../statistics/observation.js";
import { ownMarketNames, readOwnMarket } from "../comparability/ownMarket.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import { confidences } from "../comparison/confidence.js";
import { judgementNames, readJudgement } from "../comparison/judgement.js";
import { plainOptions } from "../comparison/plainOptions.js";
import type { Benchmark } from "../definition/benchmark.js";
import { readBenchmark } from "../definition/readBenchmark.js";
import type { PastPeriod } from "../past/pastPeriod.js";
import type { Season } from "../past/season.js";
import type { Peer } from "../peers/peer.js";
import type { CompareToBenchmarkOptions } from "../reference/compareToBenchmarkOptions.js";
import type { Target } from "../target/target.js";
import { type ByMetric, readByMetric } from "./byMetric.js";
import { compareToAll } from "./compareToAll.js";
import type { ScorecardRow } from "./scorecardRow.js";

/** What KPIs are compared with in a {@link scorecard}. */
export interface ScorecardOptions extends Omit<CompareToBenchmarkOptions, "allowMismatch"> {
  /** Figures of any KPIs; each KPI is compared with the figures of that KPI. */
  readonly benchmarks?: Iterable<Benchmark> | null | undefined;
  /** The peers, by KPI. */
  readonly peers?: ByMetric<Iterable<Peer>> | null | undefined;
  /** The series over periods, by KPI; the last complete period is judged. */
  readonly past?: ByMetric<Iterable<PastPeriod>> | null | undefined;
  /** The month in which the years of series begin, for keys such as `"FY2026-Q1"`. */
  readonly yearStart?: YearStart | null | undefined;
  /** Which periods of the series are like each other, as in `compareToPast`. */
  readonly season?: Season | null | undefined;
  /** The target, by KPI. */
  readonly targets?: ByMetric<Target> | null | undefined;
}

/** How KPIs stand, the most important first. */
export interface Scorecard {
  /** A row for each KPI. */
  readonly rows: readonly ScorecardRow[];
  /** The number of verdicts to expect from chance alone, if no KPI differed from its reference. */
  readonly expectedFalseAlarms: number;
}

/**
 * Which KPIs are strong, which are weak, and which are undetermined, with one row for each KPI.
 *
 *     distance = value - reference, with the sign turned if lower is better
 *     clarity  = |distance| / half the width of the interval
 *
 * Benchmarks and peers decide how a KPI stands: it is strong if one of them finds it better and
 * none finds it worse, and mixed if they contradict each other. If both are undetermined, the
 * target decides. The past only shows a direction. Of several benchmarks, the most comparable one
 * is taken, then the newest, then the one with the best source. A benchmark that means something
 * else is not an error: it is listed in `mismatches`. The most certain verdicts come first. Among
 * equally certain verdicts, the clearest come first, whatever their units, and the weak before the
 * strong. KPIs without a verdict come last.
 *
 * @returns The rows, whose order does not depend on the order of the measures.
 * @throws {@link InputError} If two measures are of one KPI, currency and definition, if peers, past or targets belong to no measure, or if the options are not a plain object.
 *
 * @example
 * const { rows } = scorecard(
 *   [
 *     sessionEngagementRate({ engagedSessions: 80, sessions: 160 }),
 *     netPromoterScore(Array.from({ length: 200 }, (_, place) => place % 11)),
 *     averageOrderValue({ revenue: 4500, orders: 90, currency: "EUR" }),
 *   ],
 *   {
 *     benchmarks: findBenchmarks({ metric: "netPromoterScore", industry: "retail" }).benchmarks,
 *     targets: { sessionEngagementRate: { value: 0.56 } },
 *     asOf: "2026-03-01",
 *   },
 * );
 * rows.map(({ standing, certainty }) => [standing, certainty]); // [["weak", "high"], ["unknown", null], ["unknown", null]]
 * rows[1].reasons; // ["within-noise", "units-unknown"]
 */
export function scorecard(measures: Iterable<Measure>, options?: ScorecardOptions): Scorecard {
  const fields = plainOptions(options, [
    ...judgementNames,
    ...ownMarketNames,
    "asOf",
    "yearStart",
    "season",
    "benchmarks",
    "peers",
    "past",
    "targets",
  ]);
  const judgement = readJudgement(fields);
  const market = readOwnMarket(fields);
  const asOf = isAbsent(fields.asOf) ? undefined : instant("asOf", fields.asOf);
  const asOfDate = isAbsent(fields.asOf) ? undefined : dateOf(fields.asOf);
  const all = Array.from(iterable("measures", measures), (measure, position) =>
    checkMeasure(`measures[${position}]`, measure),
  );
  checkDifferent(all);
  const benchmarks = Array.from(
    iterable("benchmarks", fields.benchmarks ?? []),
    (benchmark, position) => readBenchmark(`benchmarks[${position}]`, benchmark),
  );
  const peers = readByMetric("peers", fields.peers ?? undefined, all);
  const past = readByMetric("past", fields.past ?? undefined, all);
  const targets = readByMetric("targets", fields.targets ?? undefined, all);
  const { yearStart, season } = fields;
  const rows = all.map((measure, position) =>
    compareToAll(
      observe(`measures[${position}]`, measure, judgement.certainty),
      {
        benchmarks: benchmarks.filter(({ metric }) => metric === measure.metric),
        peers: peers.get(measure.metric),
        past: past.get(measure.metric),
        target: targets.get(measure.metric),
      },
      { judgement, market, asOf, end: { asOf: asOfDate, yearStart, season } },
    ),
  );
  return { rows: rows.sort(byImportance), expectedFalseAlarms: expectedFalseAlarms(rows) };
}

/** The date of a time: of a text, the date that is written in it; of another time, its date in UTC. */
function dateOf(asOf: Timestamp): string {
  return typeof asOf === "string"
    ? asOf.slice(0, 10)
    : new Date(instant("asOf", asOf)).toISOString().slice(0, 10);
}

function checkDifferent(measures: readonly Measure[]): void {
  const known = new Set<string>();
  for (const [position, measure] of measures.entries()) {
    const text = identityText(measure);
    if (known.has(text)) {
      throw new InputError(
        `measures[${position}]`,
        measure.metric,
        "of another KPI, currency or definition than those before",
      );
    }
    known.add(text);
  }
}

/**
 * How many false alarms to expect. Each row counts once, by its first comparison, if that
 * comparison has an interval.
 */
function expectedFalseAlarms(rows: readonly ScorecardRow[]): number {
  const tested = rows.flatMap(
    ({ comparisons: { benchmark, peers, target } }) => benchmark ?? peers ?? target ?? [],
  );
  const alarms = tested.reduce(
    (sum, { interval }) => sum + (interval.lower === null ? 0 : 1 - interval.level),
    0,
  );
  return Number(alarms.toPrecision(12));
}

/**
 * Orders rows: the most certain first, then the clearest, then the weak before the strong. Distances
 * of different units are never compared with each other.
 */
function byImportance(a: ScorecardRow, b: ScorecardRow): number {
  return (
    doubt(a) - doubt(b) ||
    (b.clarity ?? -1) - (a.clarity ?? -1) ||
    Math.sign(a.distance ?? 0) - Math.sign(b.distance ?? 0) ||
    (identityText(a.measure) < identityText(b.measure) ? -1 : 1)
  );
}

/** The order of a row by its certainty; rows without a certainty come last. */
function doubt({ certainty }: ScorecardRow): number {
  return certainty === null ? confidences.length : confidences.indexOf(certainty);
}

/**
 * The identity of a measure as text. The metric comes first, so that equal rows are sorted by it.
 */
function identityText({ metric, currency, definition }: Measure): string {
  return JSON.stringify([metric, currency, Object.entries(definition ?? {}).sort()]);
}

import { checkOptions, isPlainObject, iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import { placed } from "../../kernel/placed.js";
import { instant } from "../../kernel/timestamp.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import { confidences } from "../comparison/confidence.js";
import { readCertainty } from "../comparison/readCertainty.js";
import type { Benchmark } from "../definition/benchmark.js";
import { defineBenchmark } from "../definition/defineBenchmark.js";
import type { PastPeriod } from "../past/pastPeriod.js";
import type { Peer } from "../peers/peer.js";
import type { CompareToBenchmarkOptions } from "../reference/compareToBenchmark.js";
import type { Target } from "../target/target.js";
import type { ByMetric } from "./byMetric.js";
import { type ScorecardRow, scorecardRow } from "./scorecardRow.js";

/** What KPIs are compared with in a {@link scorecard}. */
export interface ScorecardOptions extends Omit<CompareToBenchmarkOptions, "allowMismatch"> {
  /** Figures of any KPIs; each takes those of its own. */
  readonly benchmarks?: Iterable<Benchmark> | undefined;
  /** By KPI, its peers. */
  readonly peers?: ByMetric<Iterable<Peer>> | undefined;
  /** By KPI, its series over periods; the last complete one is judged. */
  readonly past?: ByMetric<Iterable<PastPeriod>> | undefined;
  /** By KPI, its target. */
  readonly targets?: ByMetric<Target> | undefined;
}

/** How KPIs stand, those that matter most first. */
export interface Scorecard {
  /** A row a KPI. */
  readonly rows: readonly ScorecardRow[];
  /** How many verdicts to expect from chance alone, if no KPI differed from what it stands beside. */
  readonly expectedFalseAlarms: number;
}

/**
 * Which KPIs are strong, which are weak and of which nobody can tell: one row each.
 *
 *     distance = (value - reference) / |reference|, turned over where lower is better
 *
 * Benchmarks and peers say how a KPI stands: strong where one of them finds it better and none
 * finds it worse, mixed where they contradict each other. Where neither reaches a verdict, the target
 * decides. The past says where a KPI is going, and decides nothing. Of several benchmarks, the most
 * comparable is taken, then the newest, then the best source; one that means something else is no
 * error, but stands in `mismatches`. The surest verdicts come first, among them those furthest from
 * the reference, the weak before the strong; KPIs without a verdict come last.
 *
 * @returns The rows, whose order does not depend on that of the measures.
 * @throws {@link InputError} If two measures are of one KPI, currency and definition, or peers, past or targets fit none.
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
 * rows[1].reasons; // ["within-noise"]
 */
export function scorecard(measures: Iterable<Measure>, options?: ScorecardOptions): Scorecard {
  checkOptions(options);
  const { benchmarks = [], peers, past, targets, ...rest } = options ?? {};
  readCertainty(rest);
  if (rest.asOf !== undefined) instant("asOf", rest.asOf);
  const all = Array.from(iterable("measures", measures), (measure, place) =>
    checkMeasure(`measures[${place}]`, measure),
  );
  checkDifferent(all);
  const figures = Array.from(iterable("benchmarks", benchmarks), checkedFigure);
  const peersOf = byMetric("peers", peers, all);
  const pastOf = byMetric("past", past, all);
  const targetOf = byMetric("targets", targets, all);
  const rows = all.map((measure) =>
    scorecardRow(
      measure,
      {
        benchmarks: figures.filter(({ metric }) => metric === measure.metric),
        peers: peersOf.get(measure.metric),
        past: pastOf.get(measure.metric),
        target: targetOf.get(measure.metric),
      },
      rest,
    ),
  );
  const tested = rows.flatMap(
    ({ comparisons: { benchmark, peers, target } }) => benchmark ?? peers ?? target ?? [],
  );
  const alarms = tested.reduce(
    (sum, { interval }) => sum + (interval.lower === null ? 0 : 1 - interval.level),
    0,
  );
  return { rows: rows.sort(inOrder), expectedFalseAlarms: Number(alarms.toPrecision(12)) };
}

function checkedFigure(benchmark: Benchmark, place: number): Benchmark {
  try {
    return defineBenchmark(benchmark);
  } catch (error) {
    throw placed(error, `benchmarks[${place}]`, "benchmarks");
  }
}

function checkDifferent(measures: readonly Measure[]): void {
  const known = new Set<string>();
  for (const [place, measure] of measures.entries()) {
    const text = identityOf(measure);
    if (known.has(text)) {
      throw new InputError(
        `measures[${place}]`,
        measure.metric,
        "of another KPI, currency or definition than those before",
      );
    }
    known.add(text);
  }
}

/** What a caller gave for each KPI, checked to be for one of the measures, and for one alone. */
function byMetric<Of>(
  argument: string,
  given: ByMetric<Of> | undefined,
  measures: readonly Measure[],
): ReadonlyMap<string, Of> {
  if (given === undefined) return new Map();
  if (!(given instanceof Map) && !isPlainObject(given)) {
    throw new InputError(argument, given, "an object or a Map by KPI");
  }
  const entries = new Map<string, Of>(given instanceof Map ? given : Object.entries(given));
  for (const metric of entries.keys()) {
    const many = measures.filter((measure) => measure.metric === metric).length;
    if (many === 1) continue;
    const expected = many === 0 ? "by the id of one of the measures" : "by a KPI of one definition";
    throw new InputError(argument, metric, expected);
  }
  return entries;
}

/** The surest first, then the furthest from the reference, then the weak before the strong. */
function inOrder(a: ScorecardRow, b: ScorecardRow): number {
  const [far, near] = [a.distance ?? 0, b.distance ?? 0];
  return (
    doubt(a) - doubt(b) ||
    Math.abs(near) - Math.abs(far) ||
    far - near ||
    (identityOf(a.measure) < identityOf(b.measure) ? -1 : 1)
  );
}

/** Rows without a certainty come last. */
function doubt({ certainty }: ScorecardRow): number {
  return certainty === null ? confidences.length : confidences.indexOf(certainty);
}

/** The metric first, so that it decides where nothing else does. */
function identityOf({ metric, currency, definition }: Measure): string {
  return JSON.stringify([metric, currency, Object.entries(definition ?? {}).sort()]);
}

import { isAbsent, iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import type { Periods } from "../../kernel/periods.js";
import { periodsOfKey } from "../../kernel/periodsOfKey.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";
import type { YearStart } from "../../kernel/yearStart.js";
import { isEmpty } from "../../statistics/sameMeaning.js";
import { checkMetric, isSameMeaning } from "../comparison/checkMeaning.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import type { KnownPeriod } from "./knownPeriod.js";
import type { PastPeriod } from "./pastPeriod.js";
import type { PeriodLeftOut } from "./periodLeftOut.js";
import type { PlacedPeriod } from "./placedPeriod.js";
import type { SeriesEnd } from "./seriesEnd.js";
import { withHistoryOfPeriod } from "./withHistoryOfPeriod.js";

/** A series that was read. */
interface Series<Metric extends string> {
  /** The last complete period. */
  readonly judged: PlacedPeriod<Metric> | undefined;
  /**
   * The complete periods that have a value and mean the same as the judged period. If the judged
   * period has a value, it is the last of them.
   */
  readonly known: readonly KnownPeriod[];
  readonly leftOut: readonly PeriodLeftOut[];
  /** The last period of all, complete or not. */
  readonly last: PlacedPeriod<Metric>;
  /** The length of the periods. */
  readonly unit: TimeUnit;
  /** Whether something says that the judged period is over: `asOf`, the period, or a later one. */
  readonly isKnownOver: boolean;
}

interface ReadPeriod<Metric extends string> extends PlacedPeriod<Metric> {
  readonly complete: boolean;
  /** Whether the caller said that the period is complete. */
  readonly isStatedComplete: boolean;
}

/**
 * Reads a series, puts it in the order of time, and leaves out the periods that cannot be compared.
 */
export function readSeries<Metric extends string>(
  series: Iterable<PastPeriod<Metric>>,
  { asOf, yearStart }: SeriesEnd,
): Series<Metric> {
  const all = [...iterable("series", series)];
  if (all.length === 0) throw new InputError("series", 0, "of at least one period");
  // Without `asOf` any first month but January will do, here 2: the keys of fiscal years follow
  // each other in whichever month the years begin.
  const firstMonth = yearStart ?? (isAbsent(asOf) ? 2 : undefined);
  const key = (all[0] as PastPeriod | null)?.period;
  const periods = periodsOfKey("series[0].period", key, firstMonth);
  const placed = placePeriods(all, periods);
  const now = isAbsent(asOf) ? Number.POSITIVE_INFINITY : firstDay("asOf", asOf, yearStart);
  const isComplete = ({ complete, number }: ReadPeriod<Metric>): boolean =>
    complete && periods.firstDayOf(number + 1) <= now;
  const judged = [...placed].reverse().find(isComplete);
  const broken = judged && lastOfOtherMeaning(placed, judged);
  const known: KnownPeriod[] = [];
  const leftOut: PeriodLeftOut[] = [];
  for (const one of placed) {
    const { period, measure, argument, number } = one;
    const { value } = measure;
    if (broken && number <= broken.number) leftOut.push({ period, reason: "definition-break" });
    else if (!isComplete(one)) leftOut.push({ period, reason: "incomplete-period" });
    else if (value === null) leftOut.push({ period, reason: "no-value" });
    else known.push({ period, measure, argument, number, value });
  }
  return {
    judged,
    known,
    leftOut,
    last: placed.at(-1) as ReadPeriod<Metric>,
    unit: periods.period,
    isKnownOver: !isAbsent(asOf) || judged?.isStatedComplete === true || judged !== placed.at(-1),
  };
}

function placePeriods<Metric extends string>(
  series: readonly PastPeriod<Metric>[],
  periods: Periods,
): readonly ReadPeriod<Metric>[] {
  const seen = new Set<number>();
  const placed = series.map((one, position): ReadPeriod<Metric> => {
    const place = `series[${position}]`;
    const argument = `${place}.measure`;
    const { period, measure, complete: told } = Object(one) as PastPeriod<Metric>;
    const complete = told ?? true;
    const number = periods.periodOfKey(`${place}.period`, period);
    if (seen.has(number)) throw new InputError(`${place}.period`, period, "in the series once");
    seen.add(number);
    checkMeasure(argument, measure);
    checkMetric(argument, measure, (series[0] as PastPeriod<Metric>).measure);
    if (typeof complete !== "boolean") {
      throw new InputError(`${place}.complete`, complete, "true or false");
    }
    const read = withHistoryOfPeriod(measure, periods.firstDayOf(number));
    return { period, measure: read, argument, number, complete, isStatedComplete: told === true };
  });
  return placed.sort((a, b) => a.number - b.number);
}

/** The last period, up to the judged one, that differs from it in currency or definition. */
function lastOfOtherMeaning<Metric extends string>(
  placed: readonly ReadPeriod<Metric>[],
  judged: PlacedPeriod<Metric>,
): PlacedPeriod<Metric> | undefined {
  const latestFirst = placed.filter(({ number }) => number <= judged.number).reverse();
  // Totals of no records name no currency, so the last measure that is not empty stands for the
  // empty ones.
  const like: Measure =
    latestFirst.find(({ measure }) => !isEmpty(measure))?.measure ?? judged.measure;
  return latestFirst.find(
    ({ measure }) => !isSameMeaning(measure, like) || !isSameMeaning(measure, judged.measure),
  );
}

function firstDay(argument: string, key: string, yearStart: YearStart | null | undefined): number {
  const periods = periodsOfKey(argument, key, yearStart ?? undefined);
  return periods.firstDayOf(periods.periodOfKey(argument, key));
}

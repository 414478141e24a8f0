import { iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Periods } from "../../kernel/periods.js";
import { isEmpty } from "../../statistics/checkFits.js";
import { checkMeasure, checkMetric, isSameMeaning } from "../comparison/checkMeasure.js";
import type { KnownPeriod } from "./knownPeriod.js";
import type { PastPeriod } from "./pastPeriod.js";
import type { PeriodLeftOut } from "./periodLeftOut.js";
import { periodsOfKey } from "./periodsOfKey.js";
import type { PlacedPeriod } from "./placedPeriod.js";

/** A series, made ready. */
interface Series<Metric extends string> {
  /** The last one that is complete. */
  readonly judged: PlacedPeriod<Metric> | undefined;
  /** The complete ones with a value, as the judged one is defined, in order of time, itself among them. */
  readonly known: readonly KnownPeriod[];
  readonly leftOut: readonly PeriodLeftOut[];
  /** The last of all, complete or not. */
  readonly last: PlacedPeriod<Metric>;
}

/** A series in order of time, without the periods that cannot be compared. */
export function readSeries<Metric extends string>(
  series: Iterable<PastPeriod<Metric>>,
  asOf: string | undefined,
): Series<Metric> {
  const { placed, periods } = placedOf(series);
  const last = placed.at(-1);
  if (last === undefined) throw new InputError("series", 0, "of at least one period");
  const now = asOf === undefined ? Infinity : firstDayOf(asOf);
  const isComplete = ({ complete, number }: (typeof placed)[number]): boolean =>
    complete && periods.firstDayOf(number + 1) <= now;
  const latestFirst = [...placed].reverse();
  const judged = latestFirst.find(isComplete);
  const past = latestFirst.filter((one) => judged && one.number <= judged.number);
  // Totals of nothing name no currency: the last that names one stands for them.
  const like = past.find(({ measure }) => !isEmpty(measure)) ?? judged;
  const broken = past.find(({ measure }) =>
    [like, judged].some((other) => other && !isSameMeaning(measure, other.measure)),
  );
  const known: KnownPeriod[] = [];
  const leftOut: PeriodLeftOut[] = [];
  for (const one of placed) {
    const { period, measure, number } = one;
    const { value } = measure;
    if (broken && number <= broken.number) leftOut.push({ period, reason: "definition-break" });
    else if (!isComplete(one)) leftOut.push({ period, reason: "incomplete-period" });
    else if (value === null) leftOut.push({ period, reason: "no-value" });
    else known.push({ period, measure, number, value });
  }
  return { judged, known, leftOut, last };
}

function placedOf<Metric extends string>(
  series: Iterable<PastPeriod<Metric>>,
): {
  readonly placed: readonly (PlacedPeriod<Metric> & { readonly complete: boolean })[];
  readonly periods: Periods;
} {
  const all = [...iterable("series", series)];
  const first = (all[0] as Partial<PastPeriod> | null | undefined)?.period;
  const periods = periodsOfKey("series[0].period", all.length === 0 ? "0001" : first);
  const seen = new Set<number>();
  const placed = all.map((one, place) => {
    const at = `series[${place}]`;
    const {
      period,
      measure,
      complete = true,
    } = (one as PastPeriod<Metric> | null) ?? {
      period: "",
      measure: undefined as never,
    };
    const number = periods.periodOfKey(`${at}.period`, period);
    if (seen.has(number)) throw new InputError(`${at}.period`, period, "in the series once");
    seen.add(number);
    checkMeasure(`${at}.measure`, measure);
    checkMetric(`${at}.measure`, measure, (all[0] as PastPeriod).measure);
    if (typeof complete !== "boolean") {
      throw new InputError(`${at}.complete`, complete, "true or false");
    }
    return { period, measure, number, complete };
  });
  placed.sort((a, b) => a.number - b.number);
  return { placed, periods };
}

function firstDayOf(asOf: string): number {
  const periods = periodsOfKey("asOf", asOf);
  return periods.firstDayOf(periods.periodOfKey("asOf", asOf));
}

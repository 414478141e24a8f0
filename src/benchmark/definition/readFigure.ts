import { count, isAbsent, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";
import { placed } from "../../kernel/placed.js";
import type { Unit } from "../../kernel/unit.js";
import type { Benchmark } from "./benchmark.js";
import type { BenchmarkBand } from "./benchmarkBand.js";
import { type Fields, numberAt, objectAt, textAt } from "./fields.js";
import { proportions } from "./proportions.js";
import type { Statistic } from "./statistic.js";

type Figure = Pick<
  Benchmark,
  "value" | "quantiles" | "range" | "bands" | "standardDeviation" | "counts"
>;

const single: readonly Statistic[] = ["mean", "median", "share", "point"];

/** For each field, the statistics that it belongs to. */
const statisticsByField: Readonly<Record<string, readonly Statistic[]>> = {
  value: single,
  quantiles: ["quantiles"],
  range: ["range"],
  bands: ["thresholds"],
  standardDeviation: ["mean"],
  counts: ["mean", "share", "point"],
  censored: single,
};

/**
 * Reads the figure of a benchmark: the fields of its statistic. Throws if it has a field of another
 * statistic.
 */
export function readFigure(
  record: Fields,
  metric: string,
  statistic: Statistic,
  unit: Unit,
): Figure {
  for (const [name, statistics] of Object.entries(statisticsByField)) {
    if (record[name] !== undefined && !statistics.includes(statistic)) {
      throw new InputError(name, record[name], `left out where the statistic is ${statistic}`);
    }
  }
  const isShare = unit === "fraction" && proportions.includes(metric);
  const number = (fields: Fields, name: string, place?: string): number => {
    const figure = numberAt(fields, name, place);
    if (!isShare || (figure >= 0 && figure <= 1)) return figure;
    throw new InputError(place ?? name, figure, "a fraction from 0 to 1 (5 % is 0.05)");
  };
  if (statistic === "quantiles") return { quantiles: readQuantiles(record, number) };
  if (statistic === "range") return { range: readRange(record, number) };
  if (statistic === "thresholds") return { bands: readBands(record, number) };
  const value = number(record, "value");
  return {
    value,
    ...(record["standardDeviation"] !== undefined && { standardDeviation: readDeviation(record) }),
    ...(record["counts"] !== undefined && {
      counts: readCounts(record, isShare, unit === "fraction" ? value : undefined),
    }),
  };
}

/** Reads a number, which must be a fraction if the KPI is a share of a whole. */
type ReadNumber = (fields: Fields, name: string, place?: string) => number;

function readQuantiles(record: Fields, number: ReadNumber): NonNullable<Figure["quantiles"]> {
  let [share, figure] = [0, Number.NEGATIVE_INFINITY];
  return readList(record, "quantiles", 1).map((item, position) => {
    const place = `quantiles[${position}]`;
    const p = numberAt(item, "p", `${place}.p`);
    const value = number(item, "value", `${place}.value`);
    if (!(p > share && p < 1)) {
      throw new InputError(`${place}.p`, p, `between ${share} and 1 (the lower quartile is 0.25)`);
    }
    if (value < figure) {
      throw new InputError(`${place}.value`, value, `at least ${figure}, as before it`);
    }
    [share, figure] = [p, value];
    return { p, value };
  });
}

function readRange(record: Fields, number: ReadNumber): NonNullable<Figure["range"]> {
  const range = objectAt(record, "range");
  const from = number(range, "from", "range.from");
  const to = number(range, "to", "range.to");
  if (from <= to) return { from, to };
  throw new InputError("range.to", to, `at least range.from (${from})`);
}

function readBands(record: Fields, number: ReadNumber): readonly BenchmarkBand[] {
  let limit: number | undefined;
  return readList(record, "bands", 2).map((item, position, all) => {
    const place = `bands[${position}]`;
    const name = textAt(item, "name", `${place}.name`);
    const isLast = position === all.length - 1;
    const from = limit;
    if (numberFrom(item["from"] ?? undefined) !== from) {
      const expected =
        from === undefined ? "left out in the lowest band" : `${from}, where the one before ends`;
      throw new InputError(`${place}.from`, item["from"], expected);
    }
    if (isLast && !isAbsent(item["to"])) {
      throw new InputError(`${place}.to`, item["to"], "left out in the highest band");
    }
    limit = isLast ? undefined : number(item, "to", `${place}.to`);
    if (limit !== undefined && from !== undefined && limit <= from) {
      throw new InputError(`${place}.to`, limit, `more than where it begins (${from})`);
    }
    return { name, ...(from !== undefined && { from }), ...(limit !== undefined && { to: limit }) };
  });
}

function readDeviation(record: Fields): number {
  const deviation = numberAt(record, "standardDeviation");
  if (deviation > 0) return deviation;
  throw new InputError("standardDeviation", deviation, "more than 0");
}

function readCounts(
  record: Fields,
  isShare: boolean,
  value: number | undefined,
): NonNullable<Figure["counts"]> {
  const counts = objectAt(record, "counts");
  try {
    const denominator = count(counts, "denominator");
    const numerator = count(counts, "numerator", isShare ? denominator : undefined, "denominator");
    if (denominator === 0) throw new InputError("denominator", 0, "a whole number from 1 up");
    // The tolerance is half a percentage point, since publishers round to whole percents at worst.
    if (value !== undefined && Math.abs(numerator / denominator - value) > 0.0051) {
      throw new InputError("numerator", numerator, "value times denominator, within rounding");
    }
    return { numerator, denominator };
  } catch (error) {
    throw placed(error, "counts");
  }
}

function readList(record: Fields, name: string, least: number): readonly Fields[] {
  const list = record[name];
  if (!Array.isArray(list) || list.length < least) {
    throw new InputError(name, list, `an array of at least ${least}`);
  }
  return Array.from(list as readonly unknown[], (item, position) => {
    if (isPlainObject(item)) return item;
    throw new InputError(`${name}[${position}]`, item, "an object");
  });
}

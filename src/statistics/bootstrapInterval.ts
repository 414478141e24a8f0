import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { levelOf } from "../kernel/level.js";
import { numberFrom } from "../kernel/numberFrom.js";
import { checkOptions } from "../kernel/options.js";
import type { BootstrapOptions } from "./bootstrapOptions.js";
import type { Interval } from "./interval.js";
import type { NoInterval } from "./noInterval.js";
import { quantile } from "./quantile.js";

/** The value of a statistic, with its bootstrap interval. */
export interface BootstrapInterval extends Interval {
  /** The statistic of the units themselves; `null` if it is undefined. */
  readonly value: number | null;
  /** The number of samples drawn; 0 if there is no interval to find. */
  readonly resamples: number;
  /** The number of samples in which the statistic was undefined; they are left out. */
  readonly undefinedResamples: number;
}

/**
 * The confidence interval of any statistic, found by drawing from the units with replacement.
 *
 *     limits = the quantiles of the statistic over the samples between which the share `level` lies
 *
 * Units must be independent of each other: customers with all their orders, not orders. With fewer
 * than about twenty units the limits are too narrow. Samples in which the statistic is undefined
 * are left out and counted.
 *
 * @param statistic - A function that computes the statistic from an array of equally many units, in
 * which some units stand several times. It returns a number, or `null` or NaN if the statistic is
 * undefined.
 * @returns Limits in the unit of the statistic; `null`, with the reason `"too-few-units"` for a single unit, or `"no-data"` without units or if the statistic is undefined.
 * @throws {@link InputError} If the units are not iterable, the statistic is not a function to a number, or an option is out of its range.
 * @see Efron (1979), Bootstrap methods: another look at the jackknife
 * @see Hyndman and Fan (1996), Sample quantiles in statistical packages, type 7
 *
 * @example
 * let seed = 1;
 * const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
 * const spent = [12, 30, 8, 22, 17, 5, 40, 10, 25, 14];
 * const median = (amounts: number[]) => {
 *   const sorted = amounts.sort((a, b) => a - b);
 *   return ((sorted[4] ?? 0) + (sorted[5] ?? 0)) / 2;
 * };
 * const interval = bootstrapInterval(spent, median, { random });
 * interval.value; // 15.5
 * interval.lower; // 10
 * interval.upper; // 26
 */
export function bootstrapInterval<Unit>(
  units: Iterable<Unit>,
  statistic: (units: Unit[]) => number | null,
  options: BootstrapOptions,
): BootstrapInterval {
  checkOptions(options, ["level", "random", "resamples"]);
  const all = [...iterable("units", units)];
  const level = levelOf(options);
  if (typeof statistic !== "function") throw new InputError("statistic", statistic, "a function");
  const { random, resamples } = readDrawing(options);
  const value = all.length === 0 ? null : checkValue(statistic([...all]));
  if (value === null || all.length < 2) {
    return {
      ...noInterval(level, value === null ? "no-data" : "too-few-units"),
      value,
      resamples: 0,
      undefinedResamples: 0,
    };
  }
  const values: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const drawn = checkValue(
      statistic(all.map(() => all[drawPlace(random(), all.length)] as Unit)),
    );
    if (drawn !== null) values.push(drawn);
  }
  const rest = { value, resamples, undefinedResamples: resamples - values.length };
  if (values.length === 0) return { ...noInterval(level, "no-data"), ...rest };
  const sorted = Float64Array.from(values).sort();
  return {
    lower: quantile(sorted, (1 - level) / 2),
    upper: quantile(sorted, 1 - (1 - level) / 2),
    level,
    method: "bootstrap",
    ...rest,
  };
}

/** Reads how to draw; plain JavaScript may have left out all options. */
function readDrawing(options: Partial<BootstrapOptions> | null | undefined): {
  readonly random: () => unknown;
  readonly resamples: number;
} {
  const { random, resamples: told } = options ?? {};
  const resamples = numberFrom<number>(told ?? 2000);
  if (typeof random !== "function") throw new InputError("random", random, "a function");
  if (Number.isSafeInteger(resamples) && resamples >= 100) return { random, resamples };
  throw new InputError("resamples", resamples, "a whole number from 100 up");
}

function noInterval(level: number, reason: NoInterval): Interval {
  return { lower: null, upper: null, level, method: null, reason };
}

/** Checks a value of the statistic; `null` if it is undefined. */
function checkValue(value: unknown): number | null {
  if (value !== null && typeof value !== "number") {
    throw new InputError("statistic", value, "a function to a number or null");
  }
  return Number.isFinite(value) ? (value as number) + 0 : null;
}

function drawPlace(random: unknown, length: number): number {
  if (typeof random === "number" && random >= 0 && random < 1) return Math.floor(random * length);
  throw new InputError("random", random, "a function to numbers from 0 to below 1");
}

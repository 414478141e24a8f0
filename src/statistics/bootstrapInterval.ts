import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { levelOf } from "../kernel/level.js";
import type { BootstrapOptions } from "./bootstrapOptions.js";
import type { Interval, NoInterval } from "./interval.js";
import { quantile } from "./quantile.js";

/** An interval by drawing again, with the value that it is of. */
export interface BootstrapInterval extends Interval {
  /** The statistic of the units themselves; `null` where it is undefined. */
  readonly value: number | null;
  /** How many samples were drawn: none where there is no interval to find. */
  readonly resamples: number;
  /** In how many of them the statistic was undefined; they are left out. */
  readonly undefinedResamples: number;
}

/**
 * The limits of any statistic, found by drawing the units again and again, with replacement.
 *
 *     limits = quantiles of the statistic over the samples, between which lies the share `level`
 *
 * Units must be independent of each other: customers with all their orders, not orders. With few
 * units (below some twenty) the limits are too narrow. Where the statistic is undefined in many
 * samples, they are those of the others.
 *
 * @param statistic - Gets an array of as many units, some of them twice, and gives a number; `null` or NaN where it is undefined.
 * @returns In the unit of the statistic; `null` limits with reason `"too-few-units"` for a single unit, and `"no-data"` where there is none or the statistic is undefined.
 * @throws {@link InputError} If the units are no iterable, the statistic no function to a number, or an option is out of its range.
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
  const all = [...iterable("units", units)];
  const level = levelOf(options);
  if (typeof statistic !== "function") throw new InputError("statistic", statistic, "a function");
  const { random, resamples } = drawing(options);
  const value = all.length === 0 ? null : valueOf(statistic([...all]));
  if (value === null || all.length < 2) {
    return {
      ...none(level, value === null ? "no-data" : "too-few-units"),
      value,
      resamples: 0,
      undefinedResamples: 0,
    };
  }
  const values: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const drawn = valueOf(statistic(all.map(() => all[place(random(), all.length)] as Unit)));
    if (drawn !== null) values.push(drawn);
  }
  const rest = { value, resamples, undefinedResamples: resamples - values.length };
  if (values.length === 0) return { ...none(level, "no-data"), ...rest };
  const sorted = Float64Array.from(values).sort();
  return {
    lower: quantile(sorted, (1 - level) / 2),
    upper: quantile(sorted, 1 - (1 - level) / 2),
    level,
    method: "bootstrap",
    ...rest,
  };
}

/** How to draw; plain JavaScript may have left all of it out. */
function drawing(options: Partial<BootstrapOptions> | null | undefined): {
  readonly random: () => unknown;
  readonly resamples: number;
} {
  const { random, resamples = 2000 } = options ?? {};
  if (typeof random !== "function") throw new InputError("random", random, "a function");
  if (Number.isSafeInteger(resamples) && resamples >= 100) return { random, resamples };
  throw new InputError("resamples", resamples, "a whole number from 100 up");
}

function none(level: number, reason: NoInterval): Interval {
  return { lower: null, upper: null, level, method: null, reason };
}

/** A number as it is, and `null` for what is undefined. */
function valueOf(value: unknown): number | null {
  if (value !== null && typeof value !== "number") {
    throw new InputError("statistic", value, "a function to a number or null");
  }
  return Number.isFinite(value) ? (value as number) + 0 : null;
}

function place(random: unknown, length: number): number {
  if (typeof random === "number" && random >= 0 && random < 1) return Math.floor(random * length);
  throw new InputError("random", random, "a function to numbers from 0 to below 1");
}

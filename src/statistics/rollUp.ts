import { iterable } from "../kernel/check.js";
import { type Exact, exact, finiteNumber, plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import type { Ratio } from "../kernel/ratio.js";
import type { Reason } from "../kernel/reason.js";
import type { Spread } from "../kernel/spread.js";
import type { Total } from "../kernel/total.js";
import { total } from "../kernel/total.js";
import { withReason } from "../kernel/withReason.js";
import { checkRollsUp, firstWithCurrency } from "./checkRollsUp.js";
import { countsTogether } from "./countsTogether.js";
import { isNotOfCounts } from "./isNotOfCounts.js";

/** What the caller knows about the groups behind the measures. */
export interface RollUpOptions {
  /** `true` says that the groups share no customer, visitor, follower or order. Default `false`. */
  readonly disjoint?: boolean | null | undefined;
}

/**
 * The measure of a whole from the measures of its parts.
 *
 *     value = scale * (sum of numerators) / (sum of denominators)
 *     value = sum of numerators, of totals
 *
 * It is not the average of the values: 90 000 orders at 50 and 100 at 100 have an average value of
 * 50.06, not 75. Measures without a value count with their numerator and denominator. Scores roll up
 * with their counts.
 *
 * @param measures - At least one measure, all of one metric, currency and definition.
 * @param options - `{ disjoint: true }` if the measures count distinct people and the groups share no one.
 * @returns A measure of the same metric.
 * @throws {@link InputError} If the measures do not belong together, are derived, or count distinct people of groups that may overlap.
 *
 * @example
 * const online = averageOrderValue({ revenue: 4500000, orders: 90000 });
 * const shops = averageOrderValue({ revenue: 10000, orders: 100 });
 * rollUp([online, shops]).value; // 50.055493895671475
 *
 * const north = churnRate({ customersAtStart: 400, customersLost: 18 });
 * const south = churnRate({ customersAtStart: 100, customersLost: 12 });
 * rollUp([north, south], { disjoint: true }).percent; // 6
 */
export function rollUp<Measured extends Ratio | Total>(
  measures: Iterable<Measured>,
  options?: RollUpOptions,
): Measured {
  checkOptions(options, ["disjoint"]);
  const all = [...iterable("measures", measures)];
  const isDisjoint = options?.disjoint === true;
  if (all[0] === undefined) throw new InputError("measures", 0, "at least one measure");
  const first = firstWithCurrency(all, all[0]);
  for (const [position, measure] of all.entries()) {
    checkRollsUp(`measures[${position}]`, measure, first, isDisjoint);
  }
  const { metric, unit, better, currency, definition } = first;
  const additive = all.some((measure) => measure.additive === "disjoint") ? "disjoint" : "always";
  const numerator = sum(all.map((measure) => measure.numerator));
  const carried = {
    ...(currency !== undefined && { currency }),
    ...(definition !== undefined && { definition }),
    ...addSpreads(all, isDisjoint),
  };
  if (first.kind === "total") {
    const about = { metric, unit: unit as Total["unit"], better, additive } as const;
    return total(about, finiteNumber(metric, numerator), carried) as Measured;
  }
  const ratios = all as readonly Ratio[];
  const whole = exactRatio(
    { metric, kind: first.kind, unit, better, additive } as Parameters<typeof exactRatio>[0],
    numerator,
    sum(ratios.map(({ denominator }) => denominator)),
    carried,
    ratios[0]?.scale,
  );
  // Fractions that add up to whole numbers are still not counts.
  const looksCounted = !isNotOfCounts(whole) && ratios.some(isNotOfCounts);
  return {
    ...withReason(whole, findReason(ratios)),
    ...(looksCounted && { notCounts: true }),
    ...countsTogether(ratios),
  } as Measured;
}

function sum(parts: readonly number[]): Exact {
  return parts.map(exact).reduce(plus);
}

/**
 * The reason why a whole has no value. If the whole has no denominator, no part has one, and a part
 * with a numerator states the reason.
 */
function findReason(all: readonly Ratio[]): Reason | undefined {
  return all.find(({ numerator }) => numerator !== 0)?.reason;
}

/**
 * The sums of the spreads. Groups that may share customers or visitors are not independent, so they
 * have no common spread.
 */
function addSpreads(
  all: readonly (Ratio | Total)[],
  isDisjoint: boolean,
): { readonly spread: Spread } | undefined {
  const spreads = all.map(({ spread }) => spread);
  const isOfPeople = spreads.some((one) => one?.unit === "customer" || one?.unit === "visitor");
  if (isOfPeople && !isDisjoint) return undefined;
  const spread = spreads.reduce((a, b) =>
    a === undefined || b === undefined || a.unit !== b.unit
      ? undefined
      : {
          unit: a.unit,
          units: a.units + b.units,
          numeratorSquares: a.numeratorSquares + b.numeratorSquares,
          denominatorSquares: a.denominatorSquares + b.denominatorSquares,
          products: a.products + b.products,
        },
  );
  return spread && { spread };
}

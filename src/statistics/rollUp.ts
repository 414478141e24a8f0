import { iterable } from "../kernel/check.js";
import { type Exact, exact, plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { InputError } from "../kernel/inputError.js";
import type { Ratio, Reason, Spread } from "../kernel/measure.js";
import { withReason } from "../kernel/withReason.js";
import { countsTogether } from "./countsTogether.js";

/** What a caller may know of the groups behind the measures. */
export interface RollUpOptions {
  /** `true` says that the groups share no customer, visitor, follower or order. */
  readonly disjoint?: boolean | undefined;
}

/**
 * The measure of a whole from the measures of its parts.
 *
 *     value = scale * (sum of numerators) / (sum of denominators)
 *
 * Never the average of the values: 90 000 orders at 50 and 100 at 100 have an average value of
 * 50.06, not 75. Parts without a value of their own count with what they have. Scores roll up with
 * their counts.
 *
 * @param measures - At least one, all of one metric, currency and definition.
 * @param options - `{ disjoint: true }` where a part counts distinct people and the groups share none.
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
export function rollUp<Measured extends Ratio>(
  measures: Iterable<Measured>,
  options?: RollUpOptions,
): Measured {
  const all = [...iterable("measures", measures)];
  const isDisjoint = options?.disjoint === true;
  if (all[0] === undefined) throw new InputError("measures", 0, "at least one measure");
  // What holds nothing may lack the currency of the others: totals of no records name none.
  const currencyOfAll = all.find((measure) => !isEmpty(measure))?.currency;
  const first: Measured = { ...all[0], currency: currencyOfAll };
  for (const [position, measure] of all.entries()) {
    checkFits(`measures[${position}]`, measure, first, isDisjoint);
  }
  const { metric, kind, unit, better, scale, currency, definition } = first;
  const additive = all.some((measure) => measure.additive === "disjoint") ? "disjoint" : "always";
  const total = exactRatio(
    { metric, kind, unit, better, additive } as Parameters<typeof exactRatio>[0],
    sum(all.map(({ numerator }) => numerator)),
    sum(all.map(({ denominator }) => denominator)),
    {
      ...(currency !== undefined && { currency }),
      ...(definition !== undefined && { definition }),
      // Groups that share customers are not independent of each other.
      ...(isDisjoint && spreadTogether(all)),
    },
    scale,
  );
  return { ...withReason(total, reasonOf(all)), ...countsTogether(all) } as Measured;
}

function checkFits(place: string, measure: Ratio, first: Ratio, isDisjoint: boolean): void {
  if (!isRatio(measure)) {
    const received = (measure as Partial<Ratio> | null)?.metric ?? measure;
    throw new InputError(
      place,
      received,
      "a measure with numerator and denominator (one derived from others does not roll up)",
    );
  }
  for (const key of ["metric", "kind", "unit", "better", "scale", "currency"] as const) {
    if (measure[key] !== first[key] && !(key === "currency" && isEmpty(measure))) {
      throw new InputError(
        `${place}.${key}`,
        measure[key],
        `${String(first[key])}, as in the first`,
      );
    }
  }
  const own = definitionText(measure);
  const wanted = definitionText(first);
  if (own !== wanted) {
    throw new InputError(
      `${place}.definition`,
      inWords(measure),
      `${inWords(first)}, as in the first`,
    );
  }
  if (measure.reason === "immature") {
    throw new InputError(`${place}.reason`, "immature", "none: its period is not over yet");
  }
  if (measure.additive === "disjoint" && !isDisjoint) {
    throw new InputError(
      "options.disjoint",
      undefined,
      `true to roll up ${measure.metric}, which counts distinct people or orders: adding groups that share some would count those twice, and only the caller knows whether they do`,
    );
  }
}

/** Whether a measure is of nothing, and names no currency. */
function isEmpty(measure: Partial<Ratio> | null | undefined): boolean {
  return measure?.numerator === 0 && measure.denominator === 0 && measure.currency === undefined;
}

function isRatio(measure: Partial<Ratio> | null | undefined): boolean {
  return [measure?.numerator, measure?.denominator, measure?.scale].every(Number.isFinite);
}

function definitionText({ definition }: Ratio): string {
  return JSON.stringify(Object.fromEntries(Object.entries(definition ?? {}).sort()));
}

function inWords({ definition }: Ratio): string {
  const parts = Object.entries(definition ?? {}).map(([name, value]) => `${name} ${value}`);
  return parts.sort().join(", ") || "none";
}

function sum(parts: readonly number[]): Exact {
  return parts.map(exact).reduce(plus);
}

/** Where nothing divides the whole, nothing divided any part, and a part that had a numerator knows why. */
function reasonOf(all: readonly Ratio[]): Reason | undefined {
  return all.find(({ numerator }) => numerator !== 0)?.reason;
}

function spreadTogether(all: readonly Ratio[]): { readonly spread: Spread } | undefined {
  const spreads = all.map(({ spread }) => spread);
  const spread = spreads.reduce((a, b) =>
    a === undefined || b === undefined
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

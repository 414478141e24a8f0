import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import { checkOptions } from "../kernel/options.js";
import { type Certainty, readCertainty } from "./certainty.js";
import { checkComparable } from "./checkComparable.js";
import { compareObservations } from "./compareObservations.js";
import type { ComparisonAmongMany } from "./comparisonAmongMany.js";
import type { ConfidenceOptions } from "./confidenceOptions.js";
import type { MeasureComparison } from "./measureComparison.js";
import { observe } from "./observation.js";
import { readMeasure } from "./readMeasure.js";

/**
 * Whether each of several pairs differs by more than chance, adjusted for the number of pairs.
 *
 *     adjusted p-value = the least, from this p-value on upwards, of p-value * pairs / its rank
 *
 * At a level of 0.95, one of 20 pairs that do not differ looks as if it did. The adjustment by
 * Benjamini and Hochberg limits the false discovery rate: of the pairs that are called
 * distinguishable, a share of at most 1 - `level` is expected to be so by chance alone. Pairs
 * without a p-value do not count. The limits of each pair are not adjusted.
 *
 * @param pairs - Pairs of a measure and its reference; the pairs may be of different metrics.
 * @param options - As in {@link compareMeasures}.
 * @returns The comparisons, in the order of the pairs.
 * @throws {@link InputError} If an item is not a pair of measures that belong together; the error names its position.
 * @see Benjamini and Hochberg (1995), Controlling the false discovery rate
 *
 * @example
 * const won = (customersWon: number) => leadConversionRate({ leads: 200, customersWon });
 * const pairs = [20, 30, 40].map((customers) => [won(customers), won(20)] as const);
 * compareManyMeasures(pairs).map(({ distinguishable }) => distinguishable); // [false, false, true]
 */
export function compareManyMeasures(
  pairs: Iterable<readonly [measure: Measure, reference: Measure]>,
  options?: ConfidenceOptions,
): ComparisonAmongMany[] {
  checkOptions(options, ["level", "independent"]);
  const certainty = readCertainty(options);
  const compared = Array.from(iterable("pairs", pairs), (pair, position) =>
    comparePair(`pairs[${position}]`, pair, certainty),
  );
  const adjusted = adjustPValues(compared.map(({ pValue }) => pValue));
  return compared.map((comparison, position) => {
    const adjustedPValue = adjusted[position] as number | null;
    const distinguishable = adjustedPValue === null ? null : adjustedPValue < 1 - certainty.level;
    return { ...comparison, adjustedPValue, distinguishable };
  });
}

function comparePair(
  place: string,
  pair: readonly [Measure, Measure],
  certainty: Certainty,
): MeasureComparison {
  if (!Array.isArray(pair)) throw new InputError(place, pair, "a measure and its reference");
  const measure = readMeasure(`${place}.measure`, pair[0]);
  const reference = readMeasure(`${place}.reference`, pair[1]);
  checkComparable(`${place}.reference`, reference, measure);
  return compareObservations(
    observe(`${place}.measure`, measure, certainty),
    observe(`${place}.reference`, reference, certainty),
    certainty,
  );
}

/** Adjusts p-values from the largest down: no p-value may be above the next larger one. */
function adjustPValues(pValues: readonly (number | null)[]): (number | null)[] {
  const adjusted = [...pValues];
  const known = pValues.flatMap((pValue, position) =>
    pValue === null ? [] : { pValue, position },
  );
  known.sort((a, b) => b.pValue - a.pValue);
  let least = 1;
  for (const [place, { pValue, position }] of known.entries()) {
    least = Math.min(least, pValue * (known.length / (known.length - place)));
    adjusted[position] = least;
  }
  return adjusted;
}

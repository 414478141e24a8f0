import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { levelOf } from "../kernel/level.js";
import type { Measure } from "../kernel/measure.js";
import { placed } from "../kernel/placed.js";
import { compareMeasures } from "./compareMeasures.js";
import type { ComparisonAmongMany } from "./comparisonAmongMany.js";
import type { ConfidenceOptions } from "./confidenceOptions.js";
import { type MeasureComparison } from "./measureComparison.js";

/**
 * Whether each of several pairs differs by more than chance, with chance getting as many tries.
 *
 *     adjusted p-value = the least, from this p-value on upwards, of p-value * pairs / its rank
 *
 * Of 20 pairs that do not differ, one looks as if it did at a level of 0.95. The adjustment, by
 * Benjamini and Hochberg, holds down the false discovery rate: of the pairs called
 * distinguishable, at most 1 - `level` are expected to be so by chance alone. Pairs without a
 * p-value do not count. The limits stay those of each pair by itself.
 *
 * @param pairs - Measure and reference of each; the pairs may be of different metrics.
 * @param options - As in {@link compareMeasures}.
 * @returns The comparisons, in the order of the pairs.
 * @throws {@link InputError} If a pair is none, or its two do not belong together; the error names its position.
 * @see Benjamini and Hochberg (1995), Controlling the false discovery rate
 *
 * @example
 * const won = (customersWon: number) => leadConversionRate({ leads: 200, customersWon });
 * const pairs = [20, 30, 40].map((many) => [won(many), won(20)] as const);
 * compareManyMeasures(pairs).map(({ distinguishable }) => distinguishable); // [false, false, true]
 */
export function compareManyMeasures(
  pairs: Iterable<readonly [measure: Measure, reference: Measure]>,
  options?: ConfidenceOptions,
): ComparisonAmongMany[] {
  const level = levelOf(options);
  const compared = Array.from(iterable("pairs", pairs), (pair, position) =>
    comparedAt(position, pair, options),
  );
  const adjusted = adjustedPValues(compared.map(({ pValue }) => pValue));
  return compared.map((comparison, position) => {
    const adjustedPValue = adjusted[position] as number | null;
    const distinguishable = adjustedPValue === null ? null : adjustedPValue < 1 - level;
    return { ...comparison, adjustedPValue, distinguishable };
  });
}

function comparedAt(
  position: number,
  pair: readonly [Measure, Measure],
  options: ConfidenceOptions | undefined,
): MeasureComparison {
  const place = `pairs[${position}]`;
  if (!Array.isArray(pair)) throw new InputError(place, pair, "a measure and its reference");
  try {
    return compareMeasures(pair[0], pair[1], options);
  } catch (error) {
    throw placed(error, place);
  }
}

/** The largest first: none may be above the one that follows it. */
function adjustedPValues(pValues: readonly (number | null)[]): (number | null)[] {
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

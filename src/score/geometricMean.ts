import { type Exact, exact, exactQuotient, plus, sign, times } from "../kernel/exact.js";
import type { ScaledComponent } from "./scaledComponent.js";
import { type WeightedMean, weightOf } from "./weightedMean.js";

/**
 * The weighted geometric mean of components. Each component is raised to the power of its share of
 * all weight, and the results are multiplied. The weights must not all be 0.
 */
export function geometricMean(components: readonly ScaledComponent[]): WeightedMean {
  const factors = components.filter(({ weight }) => sign(weight) > 0).map(factorOf);
  const value = meanOf(factors);
  return {
    value,
    effectOf: ({ id, scaled }) => {
      const others = factors.filter((factor) => factor.id !== id);
      if (others.length === 0) {
        return { contribution: null, scoreWithout: null, sensitivity: null };
      }
      const scoreWithout = meanOf(others);
      const hasSlope = scaled > 0 && scoreWithout > 0;
      const slope = value * (Math.log(scaled) - Math.log(scoreWithout));
      return { contribution: null, scoreWithout, sensitivity: hasSlope ? slope : null };
    },
  };
}

interface Factor {
  readonly id: string;
  readonly scaled: number;
  readonly weight: Exact;
  /** The weight times the logarithm of the points. */
  readonly exponent: Exact;
}

function factorOf({ id, scaled, weight }: ScaledComponent): Factor {
  // 0 has no logarithm, but it makes the mean 0 anyway.
  const logarithm = scaled === 0 ? 0 : Math.log(scaled);
  return { id, scaled, weight, exponent: times(weight, exact(logarithm)) };
}

function meanOf(factors: readonly Factor[]): number {
  const scaled = factors.map((factor) => factor.scaled);
  if (scaled.includes(0)) return 0;
  const exponent = factors.map((factor) => factor.exponent).reduce(plus);
  const mean = Math.exp(exactQuotient(1, exponent, weightOf(factors)));
  // Rounding must not make the mean less than the smallest or more than the largest component.
  return Math.min(Math.max(mean, Math.min(...scaled)), Math.max(...scaled));
}

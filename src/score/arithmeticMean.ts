import { minus, sign } from "../kernel/exact.js";
import { added, divided, multiplied, nearest, type Rational, subtracted } from "./rational.js";
import type { ScaledComponent } from "./scaledComponent.js";
import { type WeightedMean, weightOf } from "./weightedMean.js";

/** The weighted arithmetic mean of components, whose weights must not all be 0. */
export function arithmeticMean(components: readonly ScaledComponent[]): WeightedMean {
  const weight = weightOf(components);
  const sum = components.map(weighted).reduce(added);
  return {
    value: nearest(divided(sum, weight)),
    effectOf: (component) => {
      const contribution = nearest(divided(weighted(component), weight));
      const others = minus(weight, component.weight);
      if (sign(others) === 0) return { contribution, scoreWithout: null, sensitivity: null };
      const without = divided(subtracted(sum, weighted(component)), others);
      return {
        contribution,
        scoreWithout: nearest(without),
        sensitivity: nearest(subtracted(component.points, without)),
      };
    },
  };
}

function weighted({ points, weight }: ScaledComponent): Rational {
  return multiplied(points, weight);
}

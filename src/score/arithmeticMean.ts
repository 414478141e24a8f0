import { minus, sign } from "../kernel/exact.js";
import { added, divided, multiplied, nearest, type Rational, subtracted } from "./rational.js";
import type { ScaledComponent } from "./scaledComponent.js";
import { type WeightedMean, weightOf } from "./weightedMean.js";

/** The weighted sum of components over all their weight, which is not 0. */
export function arithmeticMean(components: readonly ScaledComponent[]): WeightedMean {
  const weight = weightOf(components);
  const sum = components.map(part).reduce(added);
  return {
    value: nearest(divided(sum, weight)),
    effectOf: (component) => {
      const contribution = nearest(divided(part(component), weight));
      const others = minus(weight, component.weight);
      if (sign(others) === 0) return { contribution, scoreWithout: null, sensitivity: null };
      const without = divided(subtracted(sum, part(component)), others);
      return {
        contribution,
        scoreWithout: nearest(without),
        sensitivity: nearest(subtracted(component.points, without)),
      };
    },
  };
}

function part({ points, weight }: ScaledComponent): Rational {
  return multiplied(points, weight);
}

import { type Exact, exactQuotient, minus, plus, times } from "../kernel/exact.js";

/** A number held exactly, as one decimal over another above 0. */
export interface Rational {
  readonly above: Exact;
  readonly below: Exact;
}

/** The sum of two. */
export function added(a: Rational, b: Rational): Rational {
  return combined(plus, a, b);
}

/** The first less the second. */
export function subtracted(a: Rational, b: Rational): Rational {
  return combined(minus, a, b);
}

/** So many times a number. */
export function multiplied({ above, below }: Rational, by: Exact): Rational {
  return { above: times(above, by), below };
}

/** A number divided by one above 0. */
export function divided({ above, below }: Rational, by: Exact): Rational {
  return { above, below: times(below, by) };
}

/** The nearest double. */
export function nearest({ above, below }: Rational): number {
  return exactQuotient(1, above, below);
}

function combined(combine: typeof plus, a: Rational, b: Rational): Rational {
  const isShared = a.below.units === b.below.units && a.below.places === b.below.places;
  // Most goalposts are the same few, and digits would pile up with each product.
  if (isShared) return { above: combine(a.above, b.above), below: a.below };
  return {
    above: combine(times(a.above, b.below), times(b.above, a.below)),
    below: times(a.below, b.below),
  };
}

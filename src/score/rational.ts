import { type Exact, exactQuotient, minus, plus, times } from "../kernel/exact.js";

/** An exact number: one decimal divided by another, which is above 0. */
export interface Rational {
  readonly above: Exact;
  readonly below: Exact;
}

/** The sum of two numbers. */
export function added(a: Rational, b: Rational): Rational {
  return combined(plus, a, b);
}

/** The first number minus the second. */
export function subtracted(a: Rational, b: Rational): Rational {
  return combined(minus, a, b);
}

/** A number times a decimal. */
export function multiplied({ above, below }: Rational, by: Exact): Rational {
  return { above: times(above, by), below };
}

/** A number divided by a decimal above 0. */
export function divided({ above, below }: Rational, by: Exact): Rational {
  return { above, below: times(below, by) };
}

/** The double nearest to a number. */
export function nearest({ above, below }: Rational): number {
  return exactQuotient(1, above, below);
}

function combined(combine: typeof plus, a: Rational, b: Rational): Rational {
  const isShared = a.below.units === b.below.units && a.below.places === b.below.places;
  // Components often have the same goalposts, and then multiplying would only add digits.
  if (isShared) return { above: combine(a.above, b.above), below: a.below };
  return {
    above: combine(times(a.above, b.below), times(b.above, a.below)),
    below: times(a.below, b.below),
  };
}

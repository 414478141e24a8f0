import { type Exact, exactly, times } from "../../kernel/exact.js";
import type { SubscriptionRows } from "./subscriptionRows.js";

/** Turns amounts that are to be divided by different whole numbers into amounts over one number. */
export interface CommonScale {
  /** The number that all amounts are to be divided by in the end. */
  readonly below: Exact;
  /** The amount over the common number. */
  readonly raised: (amount: Exact, below: number) => Exact;
}

/** The common scale of the revenue of subscriptions. */
export function commonScale({ details }: SubscriptionRows): CommonScale {
  const divisors = new Set<number>();
  for (const one of details.values()) {
    divisors.add(one.below);
    for (const { below } of one.changes) divisors.add(below);
  }
  return commonScaleOf(divisors);
}

/**
 * The common scale of amounts that are to be divided by these whole numbers, or by 1. With it,
 * fractions such as a twelfth are added as decimals, and the sum is divided, and therefore rounded,
 * only once.
 */
export function commonScaleOf(divisors: ReadonlySet<number>): CommonScale {
  if ([...divisors].every((below) => below === 1)) {
    return { below: unit, raised: (amount) => amount };
  }
  let common = 1n;
  for (const below of divisors) common *= BigInt(below) / divisor(common, BigInt(below));
  const factors = new Map<number, Exact>();
  for (const below of divisors) factors.set(below, asExact(common / BigInt(below)));
  const whole = asExact(common);
  return {
    below: whole,
    raised: (amount, below) => times(amount, below === 1 ? whole : (factors.get(below) as Exact)),
  };
}

const unit: Exact = /* @__PURE__ */ exactly(1, 0);

function asExact(units: bigint): Exact {
  const small = Number(units);
  return exactly(Number.isSafeInteger(small) ? small : units, 0);
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

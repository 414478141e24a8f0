/**
 * How far the limits of a difference reach to one side, computed from the reaches of both values.
 */
export function joinReaches(one: number, other: number): number {
  return Math.sqrt(one * one + other * other);
}

/** How far a value is from the expected one, as a share of it; the absolute difference if 0 is expected. */
export function relativeError(value: number, expected: number): number {
  return expected === 0 ? Math.abs(value) : Math.abs(value / expected - 1);
}

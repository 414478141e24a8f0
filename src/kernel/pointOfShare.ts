/**
 * The point x > 0 that cuts a given share off a distribution.
 *
 * It uses Newton's method on logarithms, where tails are almost straight lines. A step that would
 * leave the remaining interval is replaced by halving the interval.
 *
 * @param share - The share below x, or above it.
 * @param front - x times the density at x.
 */
export function pointOfShare(
  share: (x: number) => number,
  front: (x: number) => number,
  isUpper: boolean,
  wanted: number,
  start: number,
): number {
  let low = 0;
  let high = Number.MAX_VALUE;
  let x = start;
  for (let round = 0; round < 200; round += 1) {
    const found = share(x);
    const excess = Math.log(found / wanted);
    if (excess > 0 === isUpper) low = x;
    else high = x;
    const step = ((isUpper ? excess : -excess) * found) / front(x);
    const next = x * Math.exp(step);
    if (Math.abs(step) < 1e-10) return next;
    x = next > low && next < high ? next : Math.sqrt(low || Number.MIN_VALUE) * Math.sqrt(high);
  }
  return x;
}

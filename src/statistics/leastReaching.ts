/**
 * The number of standard errors beyond which the tail of the normal distribution is too small for a
 * double.
 */
const mostOfNormal = 40;
/** The largest number of standard errors of Student's t, whose tails are long. */
const mostOfStudent = 1e70;

/**
 * The least number of standard errors at which the limits reach as far as a difference.
 *
 * @param freedom - The degrees of freedom of Student's t, infinite for the normal distribution.
 */
export function leastReaching(
  reach: (standardErrors: number) => number,
  difference: number,
  freedom: number = Number.POSITIVE_INFINITY,
): number {
  const most = Number.isFinite(freedom) ? mostOfStudent : mostOfNormal;
  let [from, to] = [0, most];
  const near = estimate(reach, difference, most);
  const [below, above] = [near * (1 - 2 ** -50), near * (1 + 2 ** -50)];
  // The estimate saves most of the halving. If it is wrong, halving starts from the whole range.
  if (above < most && reach(below) < difference && reach(above) >= difference) {
    [from, to] = [below, above];
  }
  for (let middle = (from + to) / 2; from < middle && middle < to; middle = (from + to) / 2) {
    if (reach(middle) >= difference) to = middle;
    else from = middle;
  }
  return to;
}

/**
 * An estimate by the secant method, which works well since the reach grows almost in proportion to
 * the standard errors.
 */
function estimate(
  reach: (standardErrors: number) => number,
  difference: number,
  most: number,
): number {
  let [before, reachBefore] = [1, reach(1)];
  let now = difference / reachBefore;
  for (let step = 0; step < 10 && now < most; step += 1) {
    const reachNow = reach(now);
    const slope = (reachNow - reachBefore) / (now - before);
    [before, reachBefore] = [now, reachNow];
    // A step past 0 is as good as its mirror image: the reach is the same at both.
    const next = Math.abs(now + (difference - reachNow) / slope);
    if (!(Math.abs(next - now) > 2 ** -50 * now)) break;
    now = next;
  }
  return now;
}

import type { ParetoNbdParameters } from "../model/paretoNbdParameters.js";
import { gaussLegendre } from "../numerics/gaussLegendre.js";

/**
 * If the integrand has fallen by the factor e^40, the rest of the integral is below the precision
 * of a double.
 */
const negligibleDepth = 40;

/** The largest logarithm of a ratio of times: beyond it the ratio would overflow. */
const largestLog = 700;

/**
 * The likelihood of the time without purchases since the last purchase, with its slopes with
 * respect to the logarithms of the parameters.
 */
export interface InactivityLikelihood {
  /** The likelihood that the customer is alive and bought nothing. */
  alive: number;
  /** The likelihood that the customer has left, and bought nothing until then. */
  left: number;
  /** The slope of `alive + left` with respect to the logarithm of r. */
  byR: number;
  /** The slope with respect to the logarithm of alpha. */
  byAlpha: number;
  /** The slope with respect to the logarithm of s. */
  byS: number;
  /** The slope with respect to the logarithm of beta. */
  byBeta: number;
}

/** The likelihood of no time at all, as an object for {@link fillInactivityLikelihood} to write to. */
export function newInactivityLikelihood(): InactivityLikelihood {
  return { alive: 1, left: 0, byR: 0, byAlpha: 0, byS: 0, byBeta: 0 };
}

/**
 * Computes the likelihood under Pareto/NBD of the time without purchases since the last purchase,
 * and writes it to `inactivity`. The likelihood of a history is that of the history up to the last
 * purchase times `alive + left`.
 *
 *     alive = e^-fall(age)
 *     left = s * ∫ e^-fall(y) / (beta + y) dy, for y from recency to age
 *     fall(y) = (r + x) * log((alpha + y) / (alpha + recency)) + s * log((beta + y) / (beta + recency))
 *
 * As a function of the logarithm of y plus the smaller scale, the integrand is nearly an exponential
 * and has no pole closer to the real line than π. A few points of the Gauss-Legendre rule integrate it
 * to the last digit, and s = 1, alpha = beta and recency = age need no special treatment.
 */
export function fillInactivityLikelihood(
  inactivity: InactivityLikelihood,
  { r, alpha, s, beta }: ParetoNbdParameters,
  repeatPurchases: number,
  recency: number,
  age: number,
): void {
  const shape = r + repeatPurchases;
  const fromAlpha = alpha + recency;
  const fromBeta = beta + recency;
  const span = age - recency;
  const logAlpha = Math.min(largestLog, Math.log1p(span / fromAlpha));
  const logBeta = Math.min(largestLog, Math.log1p(span / fromBeta));
  const fall = shape * logAlpha + s * logBeta;
  const alive = Math.exp(-fall);

  const isAlphaNear = alpha < beta;
  const near = isAlphaNear ? fromAlpha : fromBeta;
  const far = isAlphaNear ? fromBeta : fromAlpha;
  const ratio = near / far;
  const nearPower = isAlphaNear ? shape : s;
  const farPower = isAlphaNear ? s : shape;

  let width = isAlphaNear ? logAlpha : logBeta;
  let depth = fall;
  // If alpha is the smaller scale, the integrand can rise before it falls, by at most 1 / ratio.
  const enough = negligibleDepth + (isAlphaNear ? Math.min(largestLog, -Math.log(ratio)) : 0);
  if (fall > enough) {
    const byNear = near * Math.expm1(enough / nearPower);
    const byFar = far * Math.expm1(enough / farPower);
    const reach = Math.min(span, byNear, byFar);
    width = Math.min(largestLog, Math.log1p(reach / near));
    depth = nearPower * width + farPower * Math.log1p(reach / far);
  }
  const panels = Math.max(1, Math.ceil(width / 3));
  const panel = width / panels;
  // The numbers were found by experiment: the relative error is below 2e-13 for all parameters
  // tried. The last panel may contain the whole fall.
  const needed = 6 + Math.max(2.5 * panel, 2.4 * Math.sqrt(Math.min(120, depth)));
  const { points, weights } = gaussLegendre(2 * Math.ceil(needed / 2));

  let sum = 0;
  let nearLogs = 0;
  let farLogs = 0;
  let nearShares = 0;
  let farShares = 0;
  for (let start = 0; start < panels; start += 1) {
    for (let i = 0; i < points.length; i += 1) {
      const nearLog = panel * (start + (points[i] as number));
      const growth = Math.expm1(nearLog);
      const farLog = Math.log1p(ratio * growth);
      const nearStay = 1 / (1 + growth);
      const farStay = 1 / (1 + ratio * growth);
      let weight = (weights[i] as number) * Math.exp(-nearPower * nearLog - farPower * farLog);
      if (isAlphaNear) weight *= (ratio * farStay) / nearStay;
      sum += weight;
      nearLogs += weight * nearLog;
      farLogs += weight * farLog;
      nearShares += weight * growth * nearStay;
      farShares += weight * ratio * growth * farStay;
    }
  }
  const scale = s * panel;
  const left = scale * sum;
  const alphaLogs = scale * (isAlphaNear ? nearLogs : farLogs);
  const betaLogs = scale * (isAlphaNear ? farLogs : nearLogs);
  const alphaShares = scale * (isAlphaNear ? nearShares : farShares);
  const betaShares = scale * (isAlphaNear ? farShares : nearShares);
  const alphaTurn = (alive * span) / (alpha + age) + alphaShares;
  const betaTurn = (alive * span) / (beta + age) + betaShares;
  inactivity.alive = alive;
  inactivity.left = left;
  inactivity.byR = -r * (alive * logAlpha + alphaLogs);
  inactivity.byAlpha = ((shape * alpha) / fromAlpha) * alphaTurn;
  inactivity.byS = left - s * (alive * logBeta + betaLogs);
  inactivity.byBeta = (beta / fromBeta) * (s * betaTurn - (left - betaShares));
}

import type { ParetoNbdParameters } from "../model/paretoNbdParameters.js";
import { gaussLegendre } from "../numerics/gaussLegendre.js";

/** How far an integrand falls, as a power of e, before the rest of it is less than a double can tell. */
const depthOfAll = 40;

/** No ratio of times goes past e^700, or it would overflow. */
const widest = 700;

/** What a silence says, and its slopes by the logarithms of the parameters. */
export interface InactivityLikelihood {
  /** How likely it is that the customer stayed and bought nothing, or left. */
  alive: number;
  left: number;
  /** Slopes of the sum of the two. */
  byR: number;
  byAlpha: number;
  byS: number;
  byBeta: number;
}

/** A silence to be filled in. */
export function newInactivityLikelihood(): InactivityLikelihood {
  return { alive: 1, left: 0, byR: 0, byAlpha: 0, byS: 0, byBeta: 0 };
}

/**
 * Fills in what the silence since the last purchase says under Pareto/NBD: the likelihood of a history
 * is what it was at the last purchase, times `alive + left`.
 *
 *     alive = e^-fall(age)
 *     left = s * ∫ e^-fall(y) / (beta + y) dy, for y from recency to age
 *     fall(y) = (r + x) * log((alpha + y) / (alpha + recency)) + s * log((beta + y) / (beta + recency))
 *
 * By the logarithm of y plus the smaller scale, the integrand is nearly an exponential, with no pole
 * closer than πi: a few points of Gauss and Legendre see it to the last digit, and s = 1, alpha = beta
 * and recency = age are points like any other.
 */
export function fillInactivityLikelihood(
  silence: InactivityLikelihood,
  { r, alpha, s, beta }: ParetoNbdParameters,
  repeatPurchases: number,
  recency: number,
  age: number,
): void {
  const shape = r + repeatPurchases;
  const fromAlpha = alpha + recency;
  const fromBeta = beta + recency;
  const span = age - recency;
  const logAlpha = Math.min(widest, Math.log1p(span / fromAlpha));
  const logBeta = Math.min(widest, Math.log1p(span / fromBeta));
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
  // With alpha near, the integrand may rise before it falls, at most by the ratio of the two.
  const enough = depthOfAll + (isAlphaNear ? Math.min(widest, -Math.log(ratio)) : 0);
  if (fall > enough) {
    const byNear = near * Math.expm1(enough / nearPower);
    const byFar = far * Math.expm1(enough / farPower);
    const reach = Math.min(span, byNear, byFar);
    width = Math.min(widest, Math.log1p(reach / near));
    depth = nearPower * width + farPower * Math.log1p(reach / far);
  }
  const panels = Math.max(1, Math.ceil(width / 3));
  const panel = width / panels;
  // Found by trial to leave 2e-13 over all parameters. The last panel may hold all of the fall.
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
  silence.alive = alive;
  silence.left = left;
  silence.byR = -r * (alive * logAlpha + alphaLogs);
  silence.byAlpha = ((shape * alpha) / fromAlpha) * alphaTurn;
  silence.byS = left - s * (alive * logBeta + betaLogs);
  silence.byBeta = (beta / fromBeta) * (s * betaTurn - (left - betaShares));
}

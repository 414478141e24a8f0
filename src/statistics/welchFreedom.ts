import type { Share } from "./share.js";
import type { StandardError } from "./standardError.js";

/** The degrees of freedom of a difference, by Welch and Satterthwaite, from both variances. */
export function welchFreedom(one: StandardError, other: StandardError): number {
  const error = Math.hypot(one.error, other.error);
  const [first, second] = [(one.error / error) ** 4, (other.error / error) ** 4];
  const inverse = first / one.freedom + second / other.freedom;
  return inverse > 0 ? 1 / inverse : Number.POSITIVE_INFINITY;
}

/**
 * The degrees of freedom of a difference of shares.
 *
 * Two answers of either sort are added for the variances, as Agresti and Coull do, since a share of
 * 0 or 1 would seem not to vary.
 */
export function freedomOfShares(one: Share, other: Share): number {
  return welchFreedom(errorOfShare(one), errorOfShare(other));
}

function errorOfShare({ share, size, freedom }: Share): StandardError {
  const center = (share * size + 2) / (size + 4);
  return { error: Math.sqrt((center * (1 - center)) / (size + 4)), freedom };
}

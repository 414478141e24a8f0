/** How far limits lie below and above a share. */
export interface WilsonReach {
  readonly below: number;
  readonly above: number;
}

/**
 * How far Wilson's limits lie from a share: 6 of 32 is the share 0.1875 and the size 32.
 *
 * The results are distances, not limits: a comparison needs distances, and near 0 and 1 they keep
 * the digits that a difference of limits would lose.
 */
export function wilsonReach(share: number, size: number, standardErrors: number): WilsonReach {
  const squared = (standardErrors * standardErrors) / size;
  const half = Math.sqrt(squared * share * (1 - share) + (squared * squared) / 4);
  const shift = squared * (0.5 - share);
  return {
    below: share === 0 ? 0 : (half - shift) / (1 + squared),
    above: share === 1 ? 0 : (half + shift) / (1 + squared),
  };
}

import type { NetAnswers } from "./netAnswers.js";

/** The middle of an interval of points, and its standard error, both in points. */
export interface AdjustedWaldPoints {
  readonly middle: number;
  readonly error: number;
}

/**
 * Wald's interval of points, adjusted by added answers: three quarters of an answer for, three
 * quarters against, and the rest between.
 *
 * @param added - The number of added answers: 3 for one score, 1.5 for each score of a difference.
 */
export function adjustedWald(
  { favourable, unfavourable, answers }: NetAnswers,
  added: number,
): AdjustedWaldPoints {
  const size = answers + added;
  const net = (favourable - unfavourable) / size;
  const variance = (favourable + unfavourable + 1.5) / size - net * net;
  return { middle: 100 * net, error: 100 * Math.sqrt(variance / size) };
}

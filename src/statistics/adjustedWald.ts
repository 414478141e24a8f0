import type { NetAnswers } from "./netAnswers.js";

/** The middle of an interval of points, and its standard error, both in points. */
export interface AdjustedWaldPoints {
  readonly middle: number;
  readonly error: number;
}

/**
 * Wald's interval of points, adjusted by three added answers: three quarters of an answer for,
 * three quarters against, and the rest between.
 */
export function adjustedWald({
  favourable,
  unfavourable,
  answers,
}: NetAnswers): AdjustedWaldPoints {
  const size = answers + 3;
  const net = (favourable - unfavourable) / size;
  const variance = (favourable + unfavourable + 1.5) / size - net * net;
  return { middle: 100 * net, error: 100 * Math.sqrt(variance / size) };
}

import type { NetAnswers } from "./netAnswers.js";

/** The middle of an interval of points, and its standard error, both in points. */
export interface AdjustedWaldPoints {
  readonly middle: number;
  readonly error: number;
}

/** Wald's interval of points, adjusted: three answers are added, three quarters for, three quarters against, the rest between. */
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

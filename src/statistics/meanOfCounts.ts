/** A mean of answers, with its standard error. */
export interface MeanOfCounts {
  readonly mean: number;
  /** The standard error. */
  readonly error: number;
  /** The number of answers. */
  readonly answers: number;
}

/** The mean of answers that were counted by answer; with fewer than two answers the error is not a number. */
export function meanOfCounts(counts: readonly (readonly [number, number])[]): MeanOfCounts {
  let answers = 0;
  let sum = 0;
  for (const [answer, count] of counts) {
    answers += count;
    sum += answer * count;
  }
  const mean = sum / answers;
  let squares = 0;
  for (const [answer, count] of counts) squares += count * (answer - mean) ** 2;
  // If all answers are equal, the error is computed as if one of them were a step away.
  const least = (answers - 1) / answers;
  const error = Math.sqrt(Math.max(squares, least) / (answers - 1) / answers);
  return { mean, error, answers };
}

/** A mean, how far chance may move it, and how many answers say so. */
export interface MeanOfCounts {
  readonly mean: number;
  /** The standard error. */
  readonly error: number;
  readonly answers: number;
}

/** The mean of answers counted by answer; the error of fewer than two is not a number. */
export function meanOfCounts(counts: readonly (readonly [number, number])[]): MeanOfCounts {
  let answers = 0;
  let sum = 0;
  for (const [answer, many] of counts) {
    answers += many;
    sum += answer * many;
  }
  const mean = sum / answers;
  let squares = 0;
  for (const [answer, many] of counts) squares += many * (answer - mean) ** 2;
  // Answers that are all alike still have limits: those as if one of them stood a step away.
  const least = (answers - 1) / answers;
  const error = Math.sqrt(Math.max(squares, least) / (answers - 1) / answers);
  return { mean, error, answers };
}

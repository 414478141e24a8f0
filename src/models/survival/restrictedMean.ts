/** The mean time until leaving, where no time counts for more than a bound. */
export interface RestrictedMean {
  /** The mean. */
  readonly value: number;
  /** Its standard error. */
  readonly standardError: number;
  /** The bound. */
  readonly to: number;
}

interface Step {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
}

/** The area below a survival curve up to a bound; `null` where the curve ends before it. */
export function restrictedMean(
  steps: readonly Step[],
  restrictedTo: number | undefined,
): RestrictedMean | null {
  const last = steps.at(-1);
  if (last === undefined) return null;
  const to = restrictedTo ?? last.time;
  if (to > last.time && last.survival > 0) return null;
  let end = to;
  let area = 0;
  let squares = 0;
  for (const { time, atRisk, events, survival } of [...steps].reverse()) {
    if (time >= to) continue;
    area += survival * (end - time);
    end = time;
    // In units of the bound, whose square may be too large for a double.
    if (area > 0) squares += ((area / to) ** 2 * events) / atRisk / (atRisk - events);
  }
  return { value: area + end, standardError: to * Math.sqrt(squares), to };
}

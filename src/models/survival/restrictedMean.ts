/** The mean time until leaving, in which times beyond a bound count as the bound. */
export interface RestrictedMean {
  /** The mean, in the unit of the subjects. */
  readonly value: number;
  /** The standard error of the mean. */
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

/** The area below a survival curve up to a bound; `null` if the curve is empty, or ends above 0 before the bound. */
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
    // The area is divided by the bound, since its square could overflow.
    if (area > 0) squares += ((area / to) ** 2 * events) / atRisk / (atRisk - events);
  }
  return { value: area + end, standardError: to * Math.sqrt(squares), to };
}

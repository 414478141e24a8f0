import type { ControlLimits } from "./controlLimits.js";
import type { KnownPeriod } from "./knownPeriod.js";

/** A signal that a period is unusual. */
export interface ControlSignal {
  /**
   * Whether the period lies outside the limits, or is the eighth in a row on one side of the
   * centre.
   */
  readonly rule: "outside-limits" | "eight-on-one-side";
  /** The side of the limits or the centre. */
  readonly side: "above" | "below";
}

/** The signals that the last of the periods, which are all alike, is unusual. */
export function controlSignals(
  known: readonly KnownPeriod[],
  control: ControlLimits | null,
  lag: number,
): ControlSignal[] {
  const last = known.at(-1);
  if (control === null || last === undefined) return [];
  const { centre, outside } = control;
  const signals: ControlSignal[] = [];
  const side = last.value > centre ? "above" : "below";
  if (outside) signals.push({ rule: "outside-limits", side });
  const run = known.slice(-8);
  const isRun =
    run.length === 8 &&
    run[0]?.number === last.number - 7 * lag &&
    run.every(({ value }) => (side === "above" ? value > centre : value < centre));
  if (isRun) signals.push({ rule: "eight-on-one-side", side });
  return signals;
}

import { logSurvival } from "./logSurvival.js";

/** The chance to stay for a number of whole periods: the exponential of {@link logSurvival}. */
export function survivalChance(gamma: number, delta: number, periods: number): number {
  return Math.exp(logSurvival(gamma, delta, periods));
}

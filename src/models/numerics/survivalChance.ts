import { logSurvival } from "./logSurvival.js";

/**
 * The chance to stay for so many whole periods, where the chance to leave in each is one's own, from
 * a beta distribution of gamma and delta: delta (delta + 1) … / (gamma + delta) (gamma + delta + 1) …
 */
export function survivalChance(gamma: number, delta: number, periods: number): number {
  return Math.exp(logSurvival(gamma, delta, periods));
}

import type { Unit } from "../../kernel/unit.js";

/** Whether changes of a unit are given in the unit itself, and never in percent of a reference. */
export function isInPoints(unit: Unit): boolean {
  return unit === "fraction" || unit === "points" || unit === "score";
}

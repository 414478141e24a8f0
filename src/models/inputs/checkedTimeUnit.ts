import { choice, type Fields } from "../../kernel/check.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import { hoursIn } from "./hoursIn.js";

const units = Object.keys(hoursIn) as ModelTimeUnit[];

/** Whether that is a unit of time that models count in. */
export function isModelTimeUnit(unit: ModelTimeUnit): boolean {
  return units.includes(unit);
}

/** A field that must name a unit of time that models count in. */
export function checkedTimeUnit<Name extends string>(
  input: Fields<Name>,
  name: Name,
  absent?: ModelTimeUnit,
): ModelTimeUnit {
  return choice(input, name, units, absent);
}

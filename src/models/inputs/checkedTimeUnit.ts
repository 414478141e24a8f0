import { choice } from "../../kernel/check.js";
import type { Fields } from "../../kernel/fields.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import { hoursIn } from "./hoursIn.js";

const units = Object.keys(hoursIn) as ModelTimeUnit[];

/** Returns the time unit in a field, or throws if a model cannot count in it; `absent` is the default. */
export function checkedTimeUnit<Name extends string>(
  input: Fields<Name>,
  name: Name,
  absent?: ModelTimeUnit,
): ModelTimeUnit {
  return choice(input, name, units, absent);
}

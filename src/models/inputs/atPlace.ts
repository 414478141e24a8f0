import { placed } from "../../kernel/placed.js";

/** Runs a check of a field; the InputError of a failed check then also names the object that holds the field. */
export function atPlace<Value>(place: string, check: () => Value): Value {
  try {
    return check();
  } catch (error) {
    throw placed(error, place);
  }
}

import type { Fields } from "./check.js";
import { InputError } from "./inputError.js";
import type { Definition } from "./measure.js";

/** What the caller may state about any KPI: what was counted, and how. */
export interface Defined {
  /**
   * What was counted and how, such as `{ attribution: "7-day click" }`. The measure carries it, and
   * measures whose definitions differ are neither added nor compared.
   */
  readonly definition?: Definition | null | undefined;
}

/**
 * The definition of a measure: what its KPI sets, then what the caller states.
 *
 * It is an empty object where neither states anything, so that it can be spread into a measure.
 */
export function definitionOf(
  input: Fields<"definition">,
  own?: Definition,
): { readonly definition?: Definition } {
  const stated = input?.definition ?? {};
  if ({}.toString.call(stated) !== "[object Object]") {
    throw new InputError("definition", stated, "a plain object");
  }
  const definition = { ...own, ...stated } as Definition;
  let carried = {};
  for (const [key, value] of Object.entries(definition)) {
    const set = own?.[key];
    if ((set ?? value) !== value || (typeof value !== "string" && !Number.isFinite(value))) {
      throw new InputError(`definition.${key}`, value, `${set ?? "a text or a finite number"}`);
    }
    carried = { definition };
  }
  return carried;
}

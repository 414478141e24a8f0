import { type Fields, isPlainObject } from "./check.js";
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
  const stated = input?.definition;
  if (stated === undefined || stated === null) return hasKeys(own) ? { definition: own } : {};
  if (!isPlainObject(stated)) throw new InputError("definition", stated, "a plain object");
  for (const [key, value] of Object.entries(stated)) {
    if (typeof value !== "string" && !Number.isFinite(value)) {
      throw new InputError(`definition.${key}`, value, "a text or a finite number");
    }
    const set = own?.[key];
    if (set !== undefined && set !== value) {
      throw new InputError(`definition.${key}`, value, `${set}, as this KPI sets it`);
    }
  }
  const definition = { ...own, ...(stated as Definition) };
  return hasKeys(definition) ? { definition } : {};
}

function hasKeys(definition: Definition | undefined): definition is Definition {
  return definition !== undefined && Object.keys(definition).length > 0;
}

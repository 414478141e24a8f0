import type { Fields } from "./fields.js";
import { InputError } from "./inputError.js";

/** What two measures of one metric must share before they can be added or compared. */
export type Definition = Readonly<Record<string, string | number>>;

/**
 * The definition of a measure: the parts that its KPI sets, and then the parts that the caller
 * states.
 *
 * If there are no parts, it is an empty object, so that it can be spread into a measure.
 */
export function definitionOf(
  input: Fields<"definition">,
  own?: Definition,
): { readonly definition?: Definition } {
  const stated: unknown = input?.definition ?? {};
  if ({}.toString.call(stated) !== "[object Object]") {
    throw new InputError("definition", stated, "a plain object");
  }
  const definition = { ...(stated as Definition), ...own };
  for (const [key, value] of Object.entries(stated as Definition)) {
    const isFit = typeof value === "string" || Number.isFinite(value);
    if (isFit && value === definition[key]) continue;
    const expected = isFit ? `${definition[key]}` : "a text or a finite number";
    throw new InputError(`definition.${key}`, value, expected);
  }
  return Object.keys(definition).length ? { definition } : {};
}

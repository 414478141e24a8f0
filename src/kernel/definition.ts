import { isAbsent } from "./check.js";
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
  const stated = input?.definition as Definition | null | undefined;
  const definition = isAbsent(stated) ? own : statedWith(stated, own);
  return definition !== undefined && Object.keys(definition).length > 0 ? { definition } : {};
}

function statedWith(stated: Definition, own: Definition | undefined): Definition {
  if ({}.toString.call(stated) !== "[object Object]") {
    throw new InputError("definition", stated, "a plain object");
  }
  const definition = { ...stated, ...own };
  for (const [key, value] of Object.entries(stated)) {
    const isFit = typeof value === "string" || Number.isFinite(value);
    if (isFit && value === definition[key]) continue;
    throw new InputError(
      `definition.${key}`,
      value,
      isFit ? `${definition[key]}` : "a text or a finite number",
    );
  }
  return definition;
}

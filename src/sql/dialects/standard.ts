import { InputError } from "../../kernel/inputError.js";
import { type Fragment, sql, whole, word } from "../text/fragment.js";
import type { Dialect } from "./dialect.js";
import type { TypeNames } from "./typeNames.js";

/**
 * The parts that dialects share if they follow the standard: casts by the names of types, and
 * division that rounds down.
 */
export function standard(
  types: TypeNames,
): Pick<
  Dialect,
  | "hasWindowFunctions"
  | "leftJoin"
  | "text"
  | "whole"
  | "double"
  | "decimal"
  | "sum"
  | "sumOfWide"
  | "floorDivide"
> {
  const cast = (value: Fragment, type: string): Fragment => sql`cast(${value} as ${word(type)})`;
  return {
    hasWindowFunctions: true,
    leftJoin: "left join",
    text: (value) => cast(value, types.text),
    whole: (value) => cast(value, types.whole),
    double: (value) => cast(value, types.double),
    decimal: (value, places) => cast(value, `${types.decimal}${places})`),
    sum: (value) => sql`sum(${value})`,
    sumOfWide: (value) => sql`sum(${value})`,
    // The remainder is subtracted first, so it does not matter how the engine rounds a quotient.
    floorDivide: (value, divisor) => {
      const by = whole(divisor);
      return cast(sql`(${value} - mod(mod(${value}, ${by}) + ${by}, ${by})) / ${by}`, types.whole);
    },
  };
}

/** Placeholders such as `$1` or `@p1` that are cast to their type, with a list of values or an object of them. */
export function placeholders(
  types: TypeNames,
  nameOf: (place: number) => string,
  keyOf?: (place: number) => string,
): Pick<Dialect, "placeholder" | "parameters"> {
  return {
    placeholder: (place, type) => `cast(${nameOf(place)} as ${types[type]})`,
    parameters: (values) =>
      keyOf === undefined
        ? values
        : Object.fromEntries(values.map((value, index) => [keyOf(index + 1), value])),
  };
}

/** Quotes names with a character. Inside of a name, the character is doubled. */
export function quotedBy(quote: string): Dialect["quote"] {
  return (name) => `${quote}${checkedName(name).replaceAll(quote, quote + quote)}${quote}`;
}

/** Throws if no engine could have a table or a column of this name. */
export function checkedName(name: unknown): string {
  if (typeof name === "string" && name !== "" && !name.includes("\0") && isWellFormed(name)) {
    return name;
  }
  throw new InputError("name", name, "the name of a table or column");
}

/** Whether every half of a surrogate pair in a text has its other half. */
export function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

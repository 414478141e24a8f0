import type { CatalogInput } from "./catalogInput.js";
import type { JsonSchema } from "./jsonSchema.js";

const digits = "(\\d+\\.?\\d*|\\.\\d+)";
const exponent = "([eE][+-]?\\d{1,3})?";
// Patterns of the strings that are read as amounts: decimal notation of any sign, and decimal
// notation from 0 up.
const decimal = `^[+-]?${digits}${exponent}$`;
const decimalFromZero = `^(\\+?${digits}|-(0+\\.?0*|\\.0+))${exponent}$`;

// Patterns of the dates that the calendar has, by the length of their month.
const dates = [
  "\\d{4}-(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])",
  "\\d{4}-(0[469]|11)-(0[1-9]|[12]\\d|30)",
  "\\d{4}-02-(0[1-9]|1\\d|2[0-8])",
  "(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29",
];

const count: JsonSchema = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
// Text stands before the number: a validator that converts values then keeps every digit of a text.
const amountFromZero: JsonSchema = {
  anyOf: [
    { type: "string", pattern: decimalFromZero },
    { type: "number", minimum: 0 },
  ],
};

/** The JSON Schema of a field by its type. */
export function typeSchema({ type, range, options }: CatalogInput): JsonSchema {
  const [minimum, maximum] = range ?? [];
  switch (type) {
    case "count":
      return range === undefined ? count : { type: "integer", minimum, maximum };
    case "real":
      return { type: "number", minimum: 0 };
    case "fraction":
      return { type: "number", minimum: 0, maximum: 1 };
    case "growth":
      return { type: "number", minimum: -1 };
    case "amount":
      return { anyOf: [{ type: "string", pattern: decimal }, { type: "number" }] };
    case "amountFromZero":
      return amountFromZero;
    case "costs":
      return {
        anyOf: [
          ...(amountFromZero["anyOf"] as JsonSchema[]),
          { type: "object", minProperties: 1, additionalProperties: amountFromZero },
        ],
      };
    case "currency":
      return { type: "string", pattern: "^[A-Z]{3}$" };
    case "choice":
      return { enum: options };
    case "history":
      return { type: "string", pattern: `^(complete|in-data|${dates.join("|")})$` };
    case "answers":
      return { type: "array", items: { type: "integer", minimum, maximum } };
    case "netPromoterCounts":
      return object({ promoters: count, passives: count, detractors: count });
    case "answerCounts": {
      const answers = Array.from({ length: maximum ?? 0 }, (_, place) => String(place + 1));
      // A count may be null, which means the same as leaving the answer out.
      const many: JsonSchema = { ...count, type: ["integer", "null"] };
      return { type: "object", propertyNames: { enum: answers }, additionalProperties: many };
    }
    case "scoreComponents":
      return { type: "array", items: scoreComponent };
  }
}

function object(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema {
  return { type: "object", properties, required };
}

const number: JsonSchema = { type: "number" };
const valueOrNull: JsonSchema = { type: ["number", "null"] };
const measure: JsonSchema = object({
  value: valueOrNull,
  better: { enum: ["higher", "lower", "neither"] },
});
const neither: JsonSchema = object({ better: { const: "neither" } });
const proportion: JsonSchema = object({ kind: { const: "proportion" } });

/**
 * A component of a score. A value that is a measure says which direction is better, so `better` must be
 * given only if the measure says "neither". The maximum of a proportion is at most 1.
 */
const scoreComponent: JsonSchema = {
  ...object(
    {
      id: { type: "string", minLength: 1 },
      value: { anyOf: [valueOrNull, measure] },
      minimum: number,
      maximum: number,
      weight: { type: "number", minimum: 0 },
      better: { enum: ["higher", "lower", null] },
    },
    ["id", "value", "minimum", "maximum", "weight"],
  ),
  allOf: [
    {
      anyOf: [
        { type: "object", properties: { value: { not: neither } } },
        { type: "object", properties: { better: { not: { const: null } } }, required: ["better"] },
      ],
    },
    {
      anyOf: [
        { type: "object", properties: { value: { not: proportion } } },
        { type: "object", properties: { maximum: { type: "number", maximum: 1 } } },
      ],
    },
  ],
};

import type { Constraint } from "./constraint.js";
import type { JsonSchema } from "./jsonSchema.js";

/** The JSON Schemas of a rule between fields; an empty list for a rule that JSON Schema cannot express. */
export function ruleSchema(constraint: Constraint): readonly JsonSchema[] {
  switch (constraint.rule) {
    case "any-of":
      return [{ anyOf: constraint.fields.map((field) => given(field)) }];
    case "one-of":
      return [{ oneOf: constraint.fields.map((field) => given(field)) }];
    case "needed-when": {
      const when = Object.entries(constraint.when);
      const properties = Object.fromEntries(when.map(([name, value]) => [name, { const: value }]));
      const other = {
        not: { type: "object", properties, required: Object.keys(properties) },
      };
      return [{ anyOf: [other, given(constraint.field)] }];
    }
    default:
      return [];
  }
}

// A constant, not a type: a validator that converts values would turn a 0 into the null that is ruled out.
function given(field: string): JsonSchema {
  return { type: "object", properties: { [field]: { not: { const: null } } }, required: [field] };
}

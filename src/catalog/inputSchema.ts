import { catalogEntryOf } from "./catalogEntryOf.js";
import type { CatalogInput } from "./catalogInput.js";
import type { Constraint } from "./constraint.js";
import type { JsonSchema } from "./jsonSchema.js";
import type { MetricId } from "./metricId.js";
import { typeSchema } from "./typeSchema.js";

/**
 * The JSON Schema (draft 2020-12) of a KPI's input, for a form or to check a request.
 *
 * It accepts every input that the function accepts. It refuses an input that is wrong in a single
 * field, except for numbers out of the range of a double, and an input without fields that must be
 * given together. Other rules between fields are in the `constraints` of the catalog. Like the
 * function, it ignores fields with other names.
 *
 * @param id - A KPI's id.
 * @returns A schema of a JSON object, with the unit, the meaning and the type of each field.
 * @throws {@link InputError} If the catalog has no KPI with this id.
 *
 * @example
 * inputSchema("churnRate").required; // ["customersAtStart", "customersLost"]
 * inputSchema("churnRate").properties.customersLost.type; // "integer"
 */
export function inputSchema(id: MetricId): InputSchema {
  const { title, description, inputs, constraints } = catalogEntryOf(id);
  const rules = constraints.flatMap(ruleSchema);
  const schema: InputSchema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: title.en,
    description: description.en,
    type: "object",
    properties: {
      ...Object.fromEntries(inputs.map((input) => [input.name, fieldSchema(input)])),
      definition: inputs.some(({ name }) => name === "history") ? withoutHistory : definition,
    },
    required: inputs.filter(({ optional }) => !optional).map(({ name }) => name),
    ...(rules.length > 0 && { allOf: rules }),
  };
  // A copy is returned, so that a caller who changes it does not change it for others.
  return JSON.parse(JSON.stringify(schema)) as InputSchema;
}

/** The JSON Schema of a KPI's input. */
export interface InputSchema extends JsonSchema {
  /** The schema of each field, by name. */
  readonly properties: Readonly<Record<string, JsonSchema>>;
  /** The fields that must be given. */
  readonly required: readonly string[];
}

function fieldSchema(input: CatalogInput): JsonSchema {
  const { unit, meaning, absent, optional } = input;
  const type = typeSchema(input);
  return {
    title: unit,
    description: meaning,
    ...(optional ? orNull(type) : type),
    ...(absent !== undefined && { default: absent }),
  };
}

/** The same type, or null, which stands for a field that is left out. */
function orNull(type: JsonSchema): JsonSchema {
  if (Array.isArray(type["enum"])) return { ...type, enum: [...(type["enum"] as unknown[]), null] };
  if (Array.isArray(type["anyOf"])) {
    return { ...type, anyOf: [...(type["anyOf"] as unknown[]), { type: "null" }] };
  }
  return { ...type, type: [type["type"], "null"] };
}

/** What the caller may state about every KPI. */
const definition: JsonSchema = {
  title: "definition",
  description: "What was counted and how, which the measure then carries",
  type: ["object", "null"],
  additionalProperties: { type: ["string", "number"] },
};

/** The same for KPIs whose field `history` is the only place for it. */
const withoutHistory: JsonSchema = { ...definition, properties: { history: false } };

function ruleSchema(constraint: Constraint): JsonSchema[] {
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

function given(field: string): JsonSchema {
  return { type: "object", properties: { [field]: { not: { type: "null" } } }, required: [field] };
}

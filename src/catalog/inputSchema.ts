import type { CatalogInput } from "./catalogEntry.js";
import { catalogEntryOf } from "./catalogEntryOf.js";
import type { Constraint } from "./constraint.js";
import type { MetricId } from "./metricId.js";
import { type JsonSchema, typeSchema } from "./typeSchema.js";

/**
 * What a KPI's input must look like, as a JSON Schema (draft 2020-12): for a form, or to check a request.
 *
 * It accepts what the function accepts, and refuses what is wrong in a single field, but for numbers that no double holds. Which fields
 * must be given together is in it too; what else holds between fields is in the `constraints` of
 * the catalog. Keys that it does not name are ignored, as by the function.
 *
 * @param id - A KPI's id.
 * @returns A schema of a JSON object, with title, meaning and type of each field.
 * @throws {@link InputError} If no KPI has the id.
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
    properties: Object.fromEntries(inputs.map((input) => [input.name, fieldSchema(input)])),
    required: inputs.filter(({ optional }) => !optional).map(({ name }) => name),
    ...(rules.length > 0 && { allOf: rules }),
  };
  // A copy, so that who changes it changes no other.
  return JSON.parse(JSON.stringify(schema)) as InputSchema;
}

/** The JSON Schema of a KPI's input. */
export interface InputSchema extends JsonSchema {
  /** The fields, each with its own schema. */
  readonly properties: Readonly<Record<string, JsonSchema>>;
  /** The fields that must be there. */
  readonly required: readonly string[];
}

function fieldSchema(input: CatalogInput): JsonSchema {
  const { unit, meaning, absent } = input;
  return {
    title: unit,
    description: meaning,
    ...typeSchema(input),
    ...(absent !== undefined && { default: absent }),
  };
}

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
  return { type: "object", properties: { [field]: true }, required: [field] };
}

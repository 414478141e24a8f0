import type { CatalogInput } from "./catalogInput.js";
import type { JsonSchema } from "./jsonSchema.js";
import { typeSchema } from "./typeSchema.js";

/** The JSON Schema of a field by its type, without keywords that tools of language models do not take. */
export function toolTypeSchema(input: CatalogInput): JsonSchema {
  const schema = typeSchema(input);
  if (input.type === "answerCounts") {
    const { propertyNames, additionalProperties: count, ...rest } = schema;
    const answers = (propertyNames as { readonly enum: readonly string[] }).enum;
    const properties = Object.fromEntries(answers.map((answer) => [answer, count]));
    return { ...rest, properties, additionalProperties: false };
  }
  if (input.type === "scoreComponents") {
    const { allOf: _, ...items } = schema["items"] as JsonSchema;
    return { ...schema, items };
  }
  return schema;
}

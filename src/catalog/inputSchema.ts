import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import { branchTitle } from "./branchTitle.js";
import { catalogEntryOf } from "./catalogEntryOf.js";
import type { CatalogInput } from "./catalogInput.js";
import type { InputSchemaOptions } from "./inputSchemaOptions.js";
import type { JsonSchema } from "./jsonSchema.js";
import type { Language } from "./language.js";
import type { Localized } from "./localized.js";
import type { MetricId } from "./metricId.js";
import { ruleSchema } from "./ruleSchema.js";
import { toolTypeSchema } from "./toolTypeSchema.js";
import { typeSchema } from "./typeSchema.js";

/**
 * The JSON Schema of a KPI's input, for a form, to check a request, or for the tool of a language model.
 *
 * It accepts every input that the function accepts. It refuses an input that is wrong in a single
 * field, except for numbers out of the range of a double, and an input without fields that must be
 * given together. Other rules between fields are in the `constraints` of the catalog. Like the
 * function, it ignores fields with other names.
 *
 * The schema means the same in draft-07 and in draft 2020-12, so it names neither.
 *
 * @param id - A KPI's id.
 * @param options - What the schema is for, and the language of its titles.
 * @returns A schema of a JSON object, with the label, the meaning and the type of each field.
 * @throws {@link InputError} If the catalog has no KPI with this id, or an option is unknown.
 *
 * @example
 * inputSchema("churnRate").required; // ["customersAtStart", "customersLost"]
 * inputSchema("churnRate").properties.customersLost.type; // "integer"
 * inputSchema("churnRate", { language: "id" }).properties.customersLost.title; // "Pelanggan yang hilang"
 * "allOf" in inputSchema("openRate"); // true
 * "allOf" in inputSchema("openRate", { for: "tool" }); // false
 */
export function inputSchema(id: MetricId, options: InputSchemaOptions = {}): InputSchema {
  const { title, description, inputs, constraints } = catalogEntryOf(id);
  const language = readLanguage(options);
  const isTool = readPurpose(options) === "tool";
  const rules = constraints.flatMap(ruleSchema);
  const words = constraints
    .filter(({ rule }) => rule !== "fits-a-double")
    .map((constraint) => constraint.words);
  const refusesHistory = !isTool && inputs.some(({ name }) => name === "history");
  const schema: InputSchema = {
    title: title[language],
    description: isTool ? [description.en, ...words].join(" ") : description[language],
    type: "object",
    properties: {
      ...Object.fromEntries(
        inputs.map((input) => [
          input.name,
          fieldSchema(input, isTool ? toolTypeSchema(input) : typeSchema(input), language),
        ]),
      ),
      definition: {
        title: definitionLabel[language],
        ...definition,
        // The field `history` is the only place for it.
        ...(refusesHistory && { properties: { history: false } }),
      },
    },
    required: inputs.filter(({ optional }) => !optional).map(({ name }) => name),
    ...(isTool ? { additionalProperties: false } : rules.length > 0 && { allOf: rules }),
  };
  // A copy is returned, so that a caller who changes it does not change it for others.
  return JSON.parse(JSON.stringify(schema)) as InputSchema;
}

/** The JSON Schema of a KPI's input. */
export interface InputSchema extends JsonSchema {
  /** The type of every input. */
  readonly type: "object";
  /** The schema of each field, by name. */
  readonly properties: Readonly<Record<string, JsonSchema>>;
  /** The fields that must be given. */
  readonly required: readonly string[];
}

const definitionLabel: Localized = {
  en: "What was counted",
  id: "Apa yang dihitung",
  ms: "Apa yang dikira",
  th: "สิ่งที่นับ",
};

/** What the caller may state about every KPI. */
const definition: JsonSchema = {
  description: "What was counted and how, which the measure then carries",
  type: ["object", "null"],
  additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }] },
};

function readPurpose(options: InputSchemaOptions): "tool" | undefined {
  checkOptions(options, ["for", "language"]);
  const { for: purpose }: { readonly for?: unknown } = options;
  if (purpose === undefined || purpose === null) return undefined;
  if (purpose === "tool") return purpose;
  throw new InputError("options.for", purpose, '"tool"');
}

function readLanguage({ language }: InputSchemaOptions): Language {
  const asked = language ?? "en";
  if (Object.hasOwn(definitionLabel, asked)) return asked;
  throw new InputError("options.language", language, 'one of "en", "id", "ms", "th"');
}

function fieldSchema(input: CatalogInput, type: JsonSchema, language: Language): JsonSchema {
  const { label, meaning, absent, optional } = input;
  const title = label[language];
  return {
    title,
    description: meaning.replaceAll("`", ""),
    ...withTitledBranches(optional ? orNull(type) : type, title, language),
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

/** The same type; a form shows the titles of its branches, so each differs from those of other fields. */
function withTitledBranches(type: JsonSchema, title: string, language: Language): JsonSchema {
  if (!Array.isArray(type["anyOf"])) return type;
  const branches = (type["anyOf"] as readonly JsonSchema[]).map((branch) => ({
    title: `${title} (${branchTitle(branch)[language]})`,
    ...branch,
  }));
  return { ...type, anyOf: branches };
}

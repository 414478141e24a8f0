import { recordFields } from "../records/recordFields.js";
import { dateForms } from "./dateForm.js";
import type { PresetSchema } from "./presetSchema.js";

const text: PresetSchema = { type: "string", minLength: 1 };
const texts: PresetSchema = { type: "array", items: { type: "string" }, minItems: 1 };
const yes: PresetSchema = { const: true };
const column: PresetSchema = { anyOf: [text, { type: "array", items: text, minItems: 1 }] };
const kinds = Object.keys(recordFields) as (keyof typeof recordFields)[];

const fieldRule: PresetSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    column,
    key: text,
    joined: { type: "array", items: column, minItems: 1 },
    constant: text,
    place: yes,
    inName: yes,
    optional: { type: "boolean" },
    neededWhere: {
      type: "object",
      additionalProperties: false,
      required: ["column", "texts"],
      properties: { column, texts },
    },
    blank: { const: 0 },
    letters: { enum: ["lower", "upper"] },
    choices: { type: "object", additionalProperties: { type: ["string", "number", "boolean"] } },
    minus: column,
    times: column,
    per: { type: "number", exclusiveMinimum: 0 },
    dates: { type: "array", items: { enum: dateForms }, minItems: 1 },
    timeZone: text,
  },
};

const rowRule: PresetSchema = {
  type: "object",
  additionalProperties: false,
  required: ["column"],
  properties: {
    column,
    key: text,
    keep: texts,
    drop: texts,
    dropBeginning: { type: "array", items: text, minItems: 1 },
    dropBlank: yes,
    dropFilled: yes,
    same: yes,
    optional: { type: "boolean" },
  },
};

/** What depends on the kind of the records: the names of their fields. */
function ofKind(kind: (typeof kinds)[number]): PresetSchema {
  const fields = Object.entries(recordFields[kind]);
  const names = fields.map(([name]) => name);
  const summed = fields
    .filter(([, { reading }]) => ["amount", "count", "decimal"].includes(reading))
    .map(([name]) => name);
  const someFields: PresetSchema = { type: "array", items: { enum: names }, minItems: 1 };
  return {
    type: "object",
    required: ["records", "fields"],
    properties: {
      records: { const: kind },
      oneFor: {
        type: "object",
        required: ["column"],
        additionalProperties: false,
        properties: {
          column,
          // An enum of JSON Schema must not be empty.
          ...(summed.length > 0 && {
            sum: { type: "array", items: { enum: summed }, minItems: 1 },
          }),
        },
      },
      needsOneOf: someFields,
      totals: someFields,
      notes: {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(names.map((name) => [name, text])),
      },
      fields: {
        type: "object",
        required: fields.filter(([, { needs }]) => needs === "preset").map(([name]) => name),
        additionalProperties: false,
        properties: Object.fromEntries(names.map((name) => [name, { anyOf: [text, fieldRule] }])),
      },
    },
  };
}

/**
 * The JSON Schema (draft 2020-12) of a preset, for presets that are kept as JSON.
 *
 * `readExport` checks every preset against it.
 *
 * @example
 * exportPresetSchema.required; // ["id", "title", "records", "header", "fields"]
 */
export const exportPresetSchema: PresetSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Preset of an export",
  type: "object",
  required: ["id", "title", "records", "header", "fields"],
  additionalProperties: false,
  properties: {
    id: text,
    title: text,
    records: { enum: kinds },
    header: { type: "array", items: column, minItems: 1 },
    rowsAfterHeader: { type: "integer", minimum: 0 },
    oneFor: { type: "object" },
    rows: { type: "array", items: rowRule },
    blanks: texts,
    decimal: { enum: [".", ","] },
    needsOneOf: { type: "array" },
    totals: { type: "array" },
    periodAboveHeader: yes,
    advice: text,
    notes: { type: "object" },
    fields: { type: "object" },
  },
  anyOf: kinds.map(ofKind),
};

import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import {
  type ExportPreset,
  exportPresetSchema,
  exportPresets,
  readExport,
  wideSurvey,
} from "../../../src/exports/index.js";
import { checkPreset } from "../../../src/exports/preset/checkPreset.js";

const ajv = new Ajv2020({ strict: false, allErrors: true });
const isValid = ajv.compile(exportPresetSchema);

/** Whether the library and ajv take a value for a preset. */
function verdicts(value: unknown): { library: boolean; ajv: boolean } {
  let library = true;
  try {
    checkPreset(value);
  } catch {
    library = false;
  }
  return { library, ajv: isValid(value) };
}

const good = {
  id: "mine",
  title: "Mine",
  records: "orders",
  header: ["Order", ["Total", "Sum"]],
  rowsAfterHeader: 1,
  oneFor: { column: "Order", sum: ["amount", "units"] },
  rows: [{ column: "State", keep: ["paid"], drop: ["open"], optional: true }],
  blanks: ["-"],
  decimal: ",",
  needsOneOf: ["amount"],
  totals: ["amount"],
  periodAboveHeader: true,
  advice: "ask",
  notes: { customerId: "nobody is named" },
  fields: {
    orderId: "Order",
    amount: { column: "Total", minus: "Refund", times: ["Units", "Quantity"] },
    at: { column: "Placed", dates: ["day-first"], timeZone: "UTC" },
    customerId: {
      column: "Mail",
      letters: "lower",
      neededWhere: { column: "State", texts: ["paid"] },
    },
    channel: { column: "Via", choices: { w: "web", "*": "other" } },
  },
} as const;

/** The preset with a part of it put in the place of another. */
const altered = (change: Readonly<Record<string, unknown>>): unknown => ({ ...good, ...change });
const withField = (name: string, rule: unknown): unknown =>
  altered({ fields: { ...good.fields, [name]: rule } });
const withRule = (rule: unknown): unknown => altered({ rows: [rule] });

describe("the schema of presets, as the library and ajv read it", () => {
  test.each([...exportPresets, ...wideSurvey])("holds for $id, also from JSON", (preset) => {
    expect(verdicts(preset)).toEqual({ library: true, ajv: true });
    const copy: unknown = JSON.parse(JSON.stringify(preset));
    expect(copy).toEqual(preset);
    expect(verdicts(copy)).toEqual({ library: true, ajv: true });
  });
  test("holds for a preset with every part", () => {
    expect(isValid(good), JSON.stringify(isValid.errors)).toBe(true);
    expect(verdicts(good)).toEqual({ library: true, ajv: true });
    const parts = Object.keys(exportPresetSchema.properties ?? {});
    expect(Object.keys(good).sort()).toEqual(parts.sort());
  });
  test.each<[string, unknown, string]>([
    ["no object", "mine", "preset must be of the type object"],
    ["no id", altered({ id: undefined }), "preset.id must be given"],
    ["an empty id", altered({ id: "" }), "preset.id must be a text that is not empty"],
    ["a title that is a number", altered({ title: 7 }), "preset.title must be of the type string"],
    ["an unknown part", altered({ heading: [] }), "preset.heading must be left out"],
    ["an unknown kind", altered({ records: "customers" }), "preset.records must be one of"],
    [
      "an empty header",
      altered({ header: [] }),
      "preset.header must be an array that is not empty",
    ],
    ["a header of numbers", altered({ header: [7] }), "preset.header[0] must be"],
    ["no list of header names", altered({ header: ["A", []] }), "preset.header[1] must be"],
    [
      "half a row",
      altered({ rowsAfterHeader: 0.5 }),
      "preset.rowsAfterHeader must be of the type integer",
    ],
    [
      "rows before 0",
      altered({ rowsAfterHeader: -1 }),
      "preset.rowsAfterHeader must be more than -1",
    ],
    ["another sign", altered({ decimal: "'" }), "preset.decimal must be one of ., ,"],
    ["no period", altered({ periodAboveHeader: false }), "preset.periodAboveHeader must be true"],
    ["totals of nothing", altered({ totals: ["score"] }), "preset.totals[0] must be one of"],
    [
      "a sum of texts",
      altered({ oneFor: { column: "Order", sum: ["channel"] } }),
      "preset.oneFor.sum[0] must be one of",
    ],
    ["one for nothing", altered({ oneFor: {} }), "preset.oneFor.column must be given"],
    [
      "a note on no field",
      altered({ notes: { score: "x" } }),
      "preset.notes.score must be left out",
    ],
    ["no amount", altered({ fields: { orderId: "Order" } }), "preset.fields.amount must be given"],
    ["a field of another kind", withField("score", "Q1"), "preset.fields.score must be left out"],
    ["a rule with an unknown part", withField("amount", { name: "Total" }), "preset.fields.amount"],
    ["a blank that is 1", withField("amount", { column: "T", blank: 1 }), "preset.fields.amount"],
    [
      "a form nobody knows",
      withField("at", { column: "P", dates: ["julian"] }),
      "preset.fields.at",
    ],
    ["no unit", withField("amount", { column: "T", per: 0 }), "preset.fields.amount"],
    [
      "a need without texts",
      withField("at", { column: "P", neededWhere: { column: "S" } }),
      "preset.fields.at",
    ],
    [
      "a choice that is no value",
      withField("channel", { column: "V", choices: { w: null } }),
      "preset.fields.channel",
    ],
    ["a rule without a column", withRule({ keep: ["x"] }), "preset.rows[0].column must be given"],
    [
      "a rule that keeps nothing",
      withRule({ column: "S", keep: [] }),
      "preset.rows[0].keep must be an array that is not empty",
    ],
    [
      "a beginning of no letters",
      withRule({ column: "S", dropBeginning: [""] }),
      "preset.rows[0].dropBeginning[0] must be a text that is not empty",
    ],
    [
      "a rule with an unknown part",
      withRule({ column: "S", only: ["x"] }),
      "preset.rows[0].only must be left out",
    ],
  ])("does not hold with %s", (_, value, words) => {
    // JSON has no undefined, so ajv sees what a file would hold.
    const inFile: unknown = JSON.parse(JSON.stringify(value));
    expect(verdicts(inFile)).toEqual({ library: false, ajv: false });
    expect(() => readExport([["Order"]], value as ExportPreset)).toThrow(words);
  });
});

import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CatalogEntry, catalog, inputSchema, type MetricId } from "../../src/catalog/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import { InputError } from "../../src/index.js";
import { constraintHolds } from "./constraintHolds.js";
import { inputsOf } from "./inputs.js";

const ajv = (): Ajv2020 => new Ajv2020({ strict: true });
const compile = (id: MetricId): ValidateFunction => ajv().compile(inputSchema(id));

const languages = ["en", "id", "ms", "th"] as const;

function accepts(id: MetricId, input: unknown): boolean {
  try {
    evaluate(id, input);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

const holdsAll = (entry: CatalogEntry, input: Readonly<Record<string, unknown>>): boolean =>
  entry.constraints.every((constraint) => constraintHolds(constraint, entry, input));

describe.each(catalog.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test("accepts exactly the inputs that the schema and the constraints accept", () => {
    const isValid = compile(id);
    const isValidInDraft7 = new Ajv({ strict: true }).compile(inputSchema(id));
    const isValidForTool = ajv().compile(inputSchema(id, { for: "tool" }));
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(inputsOf(entry), (input) => {
        expect(isValidInDraft7(input)).toBe(isValid(input));
        const isRight = isValid(input) && holdsAll(entry, input);
        if (isRight) expect(isValidForTool(input)).toBe(true);
        expect(accepts(id, input)).toBe(isRight);
        seen[isRight ? "right" : "wrong"] += 1;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(20);
  });

  test("refuses an input that breaks a constraint, even if every field is right", () => {
    const { allOf: _, ...fieldByField } = inputSchema(id);
    const hasRightFields = ajv().compile(fieldByField);
    const inputs = fc
      .sample(inputsOf(entry), { numRuns: 1500, seed: 11 })
      .filter((input) => hasRightFields(input));
    for (const constraint of entry.constraints) {
      if (constraint.rule === "fits-a-double") continue;
      const broken = inputs.filter((input) => !constraintHolds(constraint, entry, input));
      expect(broken.length, constraint.words).toBeGreaterThan(0);
      for (const input of broken) expect(accepts(id, input), constraint.words).toBe(false);
    }
  });

  test.each([undefined, null, 5, "x", [], true])("refuses %j for an input", (input) => {
    expect(compile(id)(input)).toBe(false);
    expect(accepts(id, input)).toBe(false);
  });

  test("accepts its example, and ignores unknown fields", () => {
    const input = { ...entry.example.input, "something else": null };
    expect(compile(id)(input)).toBe(true);
    expect(holdsAll(entry, input)).toBe(true);
    expect(accepts(id, input)).toBe(true);
  });
});

describe("the schema alone", () => {
  const component = { id: "a", value: 5, minimum: 0, maximum: 10, weight: 1 };
  const scored = (more: object): unknown => ({ components: [{ ...component, ...more }] });
  test.each<[MetricId, string, unknown, unknown]>([
    ["customerEffortScore", "neither answers nor counts", { answers: [5] }, {}],
    ["customerEffortScore", "both", { counts: { 5: 1 } }, { answers: [5], counts: { 5: 1 } }],
    ["openRate", "nothing delivered or sent", { sent: 5, uniqueOpens: 1 }, { uniqueOpens: 1 }],
    [
      "periodChurnRate",
      "a method without what it needs",
      { customersAtStart: 5, customersLeft: 1, method: "midpoint", customersAtEnd: 4 },
      { customersAtStart: 5, customersLeft: 1, method: "midpoint" },
    ],
    [
      "netPromoterScore",
      "counts without all bands",
      { counts: { promoters: 1, passives: 0, detractors: 0 } },
      { counts: { promoters: 1 } },
    ],
    ["customerSatisfactionScore", "a list of counts", { counts: { 5: 1 } }, { counts: [5] }],
    ["engagementScore", "a component without a name", scored({}), scored({ id: "" })],
    ["engagementScore", "a value in words", scored({ value: null }), scored({ value: "5" })],
    ["engagementScore", "goalposts in words", scored({}), scored({ minimum: "0" })],
    [
      "engagementScore",
      "an unknown direction",
      scored({ better: "lower" }),
      scored({ better: "neither" }),
    ],
    [
      "engagementScore",
      "a measure with text as its value",
      scored({ value: { value: null, better: "lower" } }),
      scored({ value: { value: "5", better: "lower" } }),
    ],
    [
      "engagementScore",
      "a measure whose direction is neither",
      scored({ value: { value: 5, better: "neither" }, better: "lower" }),
      scored({ value: { value: 5, better: "neither" } }),
    ],
    [
      "engagementScore",
      "a measure without a direction",
      scored({ value: { value: 5, better: "higher" } }),
      scored({ value: { value: 5 } }),
    ],
    [
      "projectGrowth",
      "a loss of more than everything",
      { start: 1, annualRate: -1, years: 1 },
      { start: 1, annualRate: -1.1, years: 1 },
    ],
  ])("of %s refuses %s", (id, _, right, wrong) => {
    expect(compile(id)(right)).toBe(true);
    expect(compile(id)(wrong)).toBe(false);
    expect([accepts(id, right), accepts(id, wrong)]).toEqual([true, false]);
  });

  test.each(["id", "value", "minimum", "maximum", "weight"])("needs a component's %s", (name) => {
    expect(compile("engagementScore")(scored({}))).toBe(true);
    expect(
      compile("engagementScore")(JSON.parse(JSON.stringify(scored({ [name]: undefined })))),
    ).toBe(false);
  });

  test("gives the default of a field that counts as something if it is left out, and no other default", () => {
    expect(inputSchema("engagementRate").properties["shares"]).toHaveProperty("default", 0);
    expect(inputSchema("engagementRate").properties["likes"]).not.toHaveProperty("default");
    expect(inputSchema("customerLifetimeValue").properties["grossMargin"]).toHaveProperty(
      "default",
      1,
    );
  });

  test("contains rules about several fields only if the KPI has such rules", () => {
    expect(inputSchema("engagementRate")).not.toHaveProperty("allOf");
    expect(inputSchema("openRate")).toHaveProperty("allOf");
  });
});

describe.each(catalog.map(({ id, inputs }) => [id, inputs] as const))(
  "%s: labels",
  (id, inputs) => {
    test.each(languages)("in %s: each field and each branch has a title of its own", (language) => {
      const { properties } = inputSchema(id, { language });
      const titles = Object.values(properties).flatMap(({ title, anyOf = [] }) => [
        title,
        ...(anyOf as readonly { readonly title: unknown }[]).map((branch) => branch.title),
      ]);
      for (const title of titles) expect(title).toMatch(/^\S.*\S$/);
      expect(new Set(titles).size).toBe(titles.length);
      for (const { name, label } of inputs) {
        expect(properties[name]?.["title"]).toBe(label[language]);
        expect(label[language].length).toBeLessThanOrEqual(40);
        if (language === "th") expect(label.th).toMatch(/[\u0e00-\u0e7f]/);
      }
    });

    test("descriptions are plain text", () => {
      for (const { description } of Object.values(inputSchema(id).properties)) {
        expect(description).not.toContain("`");
      }
    });
  },
);

describe.each(catalog.map(({ id }) => [id] as const))("%s as a tool", (id) => {
  const schema = inputSchema(id, { for: "tool" });

  test("is an object without keywords that tools do not take", () => {
    expect(schema.type).toBe("object");
    expect(schema).toHaveProperty("additionalProperties", false);
    for (const keyword of ["allOf", "anyOf", "oneOf", "not"]) {
      expect(schema).not.toHaveProperty(keyword);
    }
    expect(JSON.stringify(schema)).not.toMatch(/"(?:propertyNames|not|\$schema|allOf)":/);
    expect(schema.required).toEqual(inputSchema(id).required);
  });

  test("refuses fields of other names, and says the rules between fields in words", () => {
    const { example, constraints } = catalog.find((one) => one.id === id) as CatalogEntry;
    const isValid = ajv().compile(schema);
    expect(isValid(example.input)).toBe(true);
    expect(isValid({ ...example.input, somethingElse: 1 })).toBe(false);
    for (const { rule, words } of constraints) {
      if (rule !== "fits-a-double") expect(schema["description"]).toContain(words);
    }
  });
});

test("options of a schema are checked", () => {
  expect(() => inputSchema("churnRate", { for: "form" } as never)).toThrow(
    'options.for must be "tool", got "form"',
  );
  expect(() => inputSchema("churnRate", { language: "de" } as never)).toThrow(
    'options.language must be one of "en", "id", "ms", "th", got "de"',
  );
  expect(() => inputSchema("churnRate", { lang: "id" } as never)).toThrow(
    "the closest is language",
  );
  expect(inputSchema("churnRate", { for: null, language: null })).toEqual(inputSchema("churnRate"));
});

test("text stands before the number, so that a validator that converts keeps every digit", () => {
  const isValid = new Ajv({ coerceTypes: true }).compile(inputSchema("averageOrderValue"));
  const input = { revenue: "1234567890123456.78", orders: "2" };
  expect(isValid(input)).toBe(true);
  expect(input).toEqual({ revenue: "1234567890123456.78", orders: 2 });
  expect(isValid({ revenue: null, orders: 2 })).toBe(false);
});

test("a validator that converts leaves a 0 as it is where one of two fields must be given", () => {
  const isValid = new Ajv({ coerceTypes: true }).compile(inputSchema("openRate"));
  const input = { delivered: 0, uniqueOpens: 0 };
  expect(isValid(input)).toBe(true);
  expect(input.delivered).toBe(0);
});

test("a schema is a copy that a caller can change without effect on others", () => {
  const rule = inputSchema("bounceRate").properties["rule"] as { enum: string[] };
  rule.enum.push("x");
  expect(inputSchema("bounceRate").properties["rule"]).toHaveProperty("enum.length", 3);
  const schema = inputSchema("churnRate") as unknown as { properties: Record<string, unknown> };
  delete schema.properties["customersLost"];
  expect(inputSchema("churnRate").properties).toHaveProperty("customersLost");
});

test("an unknown id is refused", () => {
  for (const id of ["revenue", "toString", "__proto__", undefined, 5]) {
    expect(() => inputSchema(id as never)).toThrow("id must be the id of a KPI in the catalog");
  }
});

test("every KPI that takes decimals refuses numbers out of the range of a double", () => {
  for (const entry of catalog) {
    const fits = entry.constraints.some(({ rule }) => rule === "fits-a-double");
    const takesReals = entry.inputs.some(({ type }) =>
      ["amount", "amountFromZero", "costs", "real", "growth"].includes(type),
    );
    if (takesReals) expect(fits, entry.id).toBe(true);
    for (const { name, type } of entry.inputs) {
      if (!["amount", "amountFromZero", "costs"].includes(type)) continue;
      expect(accepts(entry.id, { ...entry.example.input, [name]: "1e999" }), entry.id).toBe(false);
    }
  }
});

import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog, type MetricId } from "../../src/catalog/index.js";
import { evaluate, inputStandard } from "../../src/evaluate/index.js";
import { type ChurnRateInput, InputError } from "../../src/index.js";
import { inputsOf } from "../catalog/inputs.js";

/** What evaluate says of an input: nothing, or the sentence of its error. */
function complaint(id: MetricId, input: unknown): string | undefined {
  try {
    evaluate(id, input);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

test.each(catalog.map((entry) => [entry.id, entry] as const))(
  "%s: the validator accepts what evaluate accepts, and says what it says",
  (id, entry) => {
    const { validate } = inputStandard(id)["~standard"];
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(inputsOf(entry), (input) => {
        const said = complaint(id, input);
        const result = validate(input);
        seen[said === undefined ? "right" : "wrong"] += 1;
        if (said === undefined) expect(result).toEqual({ value: input });
        else expect(result.issues?.map(({ message }) => message)).toEqual([said]);
      }),
      { numRuns: 200 },
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(5);
    expect(validate(entry.example.input)).toEqual({ value: entry.example.input });
  },
);

describe("the path of an issue", () => {
  const component = { id: "a", value: 5, minimum: 0, maximum: 10, weight: 1 };
  test.each<[MetricId, unknown, (string | number)[]]>([
    ["churnRate", { customersAtStart: 1, customersLost: 2 }, ["customersLost"]],
    ["netPromoterScore", { answers: [9, 11] }, ["answers", 1]],
    [
      "engagementScore",
      { components: [{ ...component, weight: -1 }] },
      ["components", 0, "weight"],
    ],
    ["customerAcquisitionCost", { costs: { adSpend: -1 }, newCustomers: 1 }, ["costs", "adSpend"]],
    ["churnRate", 5, []],
  ])("%s of %j is %j", (id, input, path) => {
    expect(inputStandard(id)["~standard"].validate(input).issues?.[0]?.path).toEqual(path);
  });
});

test("the validator has the version, the vendor and the types of the specification", () => {
  const standard = inputStandard("churnRate");
  expect(standard["~standard"]).toMatchObject({ version: 1, vendor: "engagement-metrics" });
  type Types = NonNullable<(typeof standard)["~standard"]["types"]>;
  expectTypeOf<Types["input"]>().toEqualTypeOf<ChurnRateInput>();
  expect(() => inputStandard("churn" as MetricId)).toThrow("id must be the id of a KPI");
});

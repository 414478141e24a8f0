import { expectTypeOf, test } from "vitest";
import { catalog, findMetrics, type MetricId, metricsFor } from "../../src/catalog/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import type { Fraction, Measure, NetPromoterScore } from "../../src/index.js";

test("a literal id knows its input and its measure", () => {
  const input = { customersAtStart: 5, customersLost: 1 };
  expectTypeOf(evaluate("churnRate", input)).toEqualTypeOf<Fraction<"churnRate">>();
  expectTypeOf(evaluate("netPromoterScore", { answers: [9] })).toEqualTypeOf<NetPromoterScore>();
  // @ts-expect-error customersLost is missing.
  evaluate("churnRate", { customersAtStart: 5 });
  // @ts-expect-error Answers or counts, not both.
  evaluate("netPromoterScore", {
    answers: [9],
    counts: { promoters: 1, passives: 0, detractors: 0 },
  });
  // @ts-expect-error No KPI has the id.
  evaluate("revenue", {});
});

test("with an id known only at run time, the input can be any value and the result is a measure", () => {
  const id = "churnRate" as MetricId;
  const input: unknown = JSON.parse("{}");
  expectTypeOf(() => evaluate(id, input)).returns.toExtend<Measure>();
});

test("the ids that are found are ids that evaluate takes", () => {
  expectTypeOf(findMetrics("churn")[0]?.id).toEqualTypeOf<MetricId | undefined>();
  expectTypeOf(metricsFor("e-commerce").metrics[0]?.id).toEqualTypeOf<MetricId | undefined>();
  expectTypeOf(catalog[0]?.title.th).toEqualTypeOf<string | undefined>();
});

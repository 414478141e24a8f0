import { describe, expect, test } from "vitest";
import { type CatalogEntry, catalog } from "../../src/catalog/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import { kpis } from "../../src/evaluate/kpis.js";
import type { Measure, Ratio } from "../../src/index.js";
import * as library from "../../src/index.js";

/** Exported functions that are not KPIs. */
const noKpis: readonly string[] = [
  "inputErrorOf",
  "attribute",
  "campaignsFromEvents",
  "cartsFromEvents",
  "latestAnswers",
  "sessionsFromEvents",
  "subscriptionsFromEvents",
  "subscriptionsFromInvoices",
  "periodKeys",
  "periodKey",
  "periodBounds",
  "periodsBetween",
  "previousPeriod",
  "samePeriodLastYear",
  "fillPeriods",
  "orderTotalsFromColumns",
  "InputError",
  "aggregate",
  "aggregateAsync",
  "groupBy",
  "mapped",
  "running",
  "tabulate",
  "together",
  "rollUp",
  "bootstrapInterval",
  "calibrationAndHoldout",
  "compareManyMeasures",
  "compareMeasures",
  "confidenceInterval",
  "decompose",
  "lift",
  "marginOfError",
  "sampleSizeFor",
  "formatMeasure",
  "firstOrders",
  "channelReport",
  "feedbackThemes",
  "areaReport",
  "summarizeOrders",
  "summarizeSessions",
  "summarizePosts",
  "summarizeCampaigns",
  "summarizeSubscriptions",
  "subscriptionTotalsByPeriod",
  "cohortRetention",
  "repeatWithin",
  "cohortRevenue",
  "customerHistories",
  "defaultSegments",
  "rfmScores",
];

const ids = catalog.map(({ id }) => id);
const about = ({ kind, unit, better }: Pick<Measure, "kind" | "unit" | "better">): string =>
  [kind, unit, better].join(" ");

test("the catalog, the exported KPI functions and evaluate have the same set of KPIs", () => {
  const exported = Object.keys(library)
    .filter((name) => !noKpis.includes(name) && !/Aggregator(For)?$/.test(name))
    .map((name) => name.replace(/FromCounts$/, ""));
  expect([...ids].sort()).toEqual([...new Set(exported)].sort());
  expect(Object.keys(kpis)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(catalog.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test("its function returns the value of its example, with its kind, unit, direction and roll-up", () => {
    const measure = evaluate(id, entry.example.input) as Measure & Partial<Ratio>;
    expect(measure.metric).toBe(id);
    expect(measure.value).toBe(entry.example.value);
    expect(about(measure)).toBe(about(entry));
    expect(measure.additive ?? "never").toBe(entry.rollUp);
  });

  test("byOption lists every option that changes its kind, unit or direction, and no other", () => {
    const combinations = choices(entry);
    for (const options of combinations) {
      const measure = evaluate(id, { ...wholeInput(entry), ...options }) as Measure;
      const last = (entry.byOption ?? []).filter(({ when }) =>
        Object.entries(when).every(([name, value]) => {
          const input = entry.inputs.find((one) => one.name === name);
          return (options[name] ?? input?.absent) === value;
        }),
      );
      expect(about(measure), JSON.stringify(options)).toBe(about(last.at(-1) ?? entry));
    }
  });

  test("the KPIs that its variants name exist", () => {
    for (const { metric } of entry.variants) {
      if (metric !== undefined) expect(ids).toContain(metric);
      expect(metric).not.toBe(id);
    }
  });
});

/** Every combination of the choices of an entry, except period, additive and scale. */
function choices(entry: CatalogEntry): Record<string, unknown>[] {
  let all: Record<string, unknown>[] = [{}];
  for (const { name, type, options = [] } of entry.inputs) {
    if (type !== "choice" || ["period", "additive", "scale"].includes(name)) continue;
    all = all.flatMap((one) => options.map((value) => ({ ...one, [name]: value })));
  }
  return all;
}

/** The example with every count that a method may need. */
function wholeInput(entry: CatalogEntry): Record<string, unknown> {
  const counts = entry.inputs
    .filter(({ type }) => type === "count")
    .map(({ name }) => [name, 1000]);
  const needed = entry.constraints.some(({ rule }) => rule === "needed-when");
  const thousands = Object.fromEntries(counts) as Record<string, unknown>;
  return { ...(needed && thousands), ...entry.example.input };
}

test("the catalog is plain data", () => {
  expect(JSON.parse(JSON.stringify(catalog)) as unknown).toEqual(catalog);
});

import { expect, test } from "vitest";
import { catalog, metricsFor } from "../../src/catalog/index.js";

test.each([
  [
    "e-commerce",
    [
      "cartAbandonmentRate",
      "averageSessionDuration",
      "averageOrderValue",
      "repeatPurchaseRate",
      "conversionRate",
    ],
  ],
  [
    "software as a service",
    [
      "customerAcquisitionRate",
      "customerSatisfactionScore",
      "churnRate",
      "netRevenueRetention",
      "lifetimeValueToAcquisitionCost",
    ],
  ],
  ["media and content", ["returningVisitorShare", "averageSessionDuration", "openRate"]],
  ["social-first brands", ["engagementRate"]],
  ["retail with a loyalty programme", ["loyaltyOrderValueUplift"]],
  ["contact centres", ["customerSatisfactionScore", "customerEffortScore", "netPromoterScore"]],
] as const)("%s has the KPIs that its publications recommend", (industry, wanted) => {
  const { metrics, sources, ...rest } = metricsFor(industry);
  const ids = metrics.map(({ id }) => id);
  expect(rest.industry).toBe(industry);
  expect(ids).toEqual(expect.arrayContaining([...wanted]));
  expect(new Set(ids).size).toBe(ids.length);
  const known: readonly string[] = catalog.map(({ id }) => id);
  for (const { id, why } of metrics) {
    expect(known).toContain(id);
    expect(why).toMatch(/\.$/);
  }
  for (const { address } of sources) expect(new URL(address ?? "").protocol).toBe("https:");
  expect(sources.length).toBeGreaterThan(0);
});

test.each([
  ["saas", "software as a service"],
  ["Tech & Software", "software as a service"],
  ["Online shop", "e-commerce"],
  ["media", "media and content"],
  ["retail", "retail with a loyalty programme"],
])("%s is another name of %s, as in benchmarks", (name, industry) => {
  expect(metricsFor(name).industry).toBe(industry);
});

test("a name that is not text is refused", () => {
  expect(() => metricsFor(3 as never)).toThrow("industry must be one of");
});

test("an unknown industry is refused, with a list of the known ones", () => {
  expect(() => metricsFor("banking")).toThrow(
    'industry must be one of e-commerce, software as a service, media and content, social-first brands, retail with a loyalty programme, contact centres, got "banking"',
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog, findMetrics } from "../../src/catalog/index.js";

const ids = (name: string): string[] => findMetrics(name).map(({ id }) => id);

test.each([
  ["attrition", "churnRate"],
  ["Logo churn", "churnRate"],
  ["basket value", "averageOrderValue"],
  ["AOV", "averageOrderValue"],
  ["aov", "averageOrderValue"],
  ["ARPU", "averageRevenuePerAccount"],
  ["NPS", "netPromoterScore"],
  ["cac", "customerAcquisitionCost"],
  ["tingkat kehilangan pelanggan", "churnRate"],
  ["KADAR CHURN", "churnRate"],
  ["อัตราการเลิกใช้บริการ", "churnRate"],
  ["nilai pesanan rata-rata", "averageOrderValue"],
  ["cart-abandonment rate", "cartAbandonmentRate"],
  ["churnRate", "churnRate"],
  ["  open   rate ", "openRate"],
  ["ROI", "returnOnInvestment"],
  ["tingkat buka buletin", "openRate"],
  ["Net Promoter Score (NPS)", "netPromoterScore"],
  ["churn rate?", "churnRate"],
  ["conversion rates", "conversionRate"],
  ["abandoned carts", "cartAbandonmentRate"],
  ["e-mail open rate", "openRate"],
  ["growth", "growthRate"],
  ["konversi", "conversionRate"],
  ["pelanggan baru", "newCustomerCount"],
  ["มูลค่าคำสั่งซื้อเฉลี่ย", "averageOrderValue"],
  ["อัตราการ\u200bซื้อซ้ำ", "repeatPurchaseRate"],
])("%s is %s", (name, id) => {
  expect(ids(name)[0]).toBe(id);
});

test("a name of several KPIs finds all of them", () => {
  expect(ids("CPA")).toEqual(expect.arrayContaining(["costPerAcquisition", "costPerAction"]));
  expect(ids("churn")).toEqual(expect.arrayContaining(["churnRate", "netRevenueChurn"]));
});

test("a title comes before names that contain it", () => {
  const [first, ...rest] = ids("conversion rate");
  expect(first).toBe("conversionRate");
  expect(rest).toContain("leadConversionRate");
});

test("the beginning of a name comes before words within it, words in another order are found, parts of words are not", () => {
  const order = (name: string, ...wanted: string[]): number[] =>
    wanted.map((id) => ids(name).indexOf(id));
  const [begins, within] = order("churn", "churnRate", "periodChurnRate") as [number, number];
  expect(begins).toBeGreaterThanOrEqual(0);
  expect(within).toBeGreaterThan(begins);
  expect(ids("rate of churn")[0]).toBe("churnRate");
  expect(ids("rate churn")).toContain("churnRate");
  expect(ids("chu rnrate")).toEqual([]);
});

test("names that begin with the wanted words come before names that contain them later", () => {
  const [first] = ids("customer");
  expect(first).toBe("customerCount"); // "customer count"
  expect(ids("customer")).toContain("purchaseFrequency"); // "orders per customer", earlier in the catalog
});

test("the beginning of a word finds it, its middle does not; in Thai, which has no spaces, any part does", () => {
  expect(ids("attri")).toContain("churnRate");
  expect(ids("cac")).toContain("customerAcquisitionCost");
  expect(ids("cac")).not.toContain("referralRate"); // advocacy rate
  expect(ids("เลิกใช้")).toContain("churnRate");
});

test("an empty name or one that is not a KPI finds nothing", () => {
  expect([ids(""), ids(" - "), ids("weather forecast")]).toEqual([[], [], []]);
});

test.each([undefined, null, 5, {}])("refuses %j", (name) => {
  expect(() => findMetrics(name as never)).toThrow("name must be a string");
});

describe("every name of every KPI", () => {
  const names = catalog.flatMap(({ id, title, abbreviations, aliases }) =>
    [id, ...Object.values(title), ...abbreviations, ...Object.values(aliases).flat()].map(
      (name) => [name, id] as const,
    ),
  );
  const disguises = [
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase(),
    (name: string) => ` ${name.replaceAll(" ", "  ")} `,
    (name: string) => name.replaceAll(" ", "-"),
    (name: string) => name.normalize("NFD"),
  ];

  test("finds it in any case, among the first entries with that name", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...disguises),
        ([name, id], disguise) => {
          const bearers = names.filter(([other]) => other.toLowerCase() === name.toLowerCase());
          const found = ids(disguise(name)).slice(0, new Set(bearers.map(([, one]) => one)).size);
          expect(found).toContain(id);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

import { expect, test } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import { ratioCases } from "./ratioCases.js";
import { totalLaws } from "./totalLaws.js";

const totals = catalog.filter(({ kind }) => kind === "total");

test("the totals that records give are measures", () => {
  expect(totals.map(({ id }) => id)).toEqual([
    "sessionCount",
    "totalRevenue",
    "orderCount",
    "customerCount",
    "newCustomerCount",
    "monthlyRecurringRevenue",
    "responseCount",
  ]);
});

for (const totalCase of totals.flatMap(ratioCases)) totalLaws(totalCase);

import { describe, expect, test } from "vitest";
import {
  channelEfficiency,
  closingRate,
  costPerAcquisition,
  costPerAction,
  costPerClick,
  costPerLead,
  costPerMille,
  customerAcquisitionCost,
  customerAcquisitionRate,
  InputError,
  leadConversionRate,
  rollUp,
} from "../../src/index.js";

describe("customer acquisition cost", () => {
  test("costs can be one sum or named items", () => {
    // https://www.techtarget.com/searchcustomerexperience/definition/customer-acquisition-cost
    expect(customerAcquisitionCost({ costs: 15000, newCustomers: 150 }).value).toBe(100);
    const items = { adSpend: "9000.10", salaries: 5000n, agencies: 999.9, tools: 0 };
    expect(customerAcquisitionCost({ costs: items, newCustomers: 150 }).value).toBe(100);
  });
  test("an error names the item that is wrong", () => {
    const costs = { adSpend: 9000, salaries: -1 };
    expect(() => customerAcquisitionCost({ costs, newCustomers: 1 })).toThrow(
      "costs.salaries must be an amount from 0 up, got -1",
    );
    expect(() => customerAcquisitionCost({ costs: { adSpend: "9,000" }, newCustomers: 1 })).toThrow(
      "costs.adSpend must be an amount",
    );
  });
  test.each([[{}], [[]], [[1, 2]], [new Map()], [null]])("refuses costs of %j", (costs) => {
    expect(() => customerAcquisitionCost({ costs: costs as never, newCustomers: 1 })).toThrow(
      InputError,
    );
  });
  test("items may have no prototype", () => {
    const costs = { __proto__: null, adSpend: 5 } as unknown as { adSpend: number };
    expect(customerAcquisitionCost({ costs, newCustomers: 1 }).value).toBe(5);
  });
  test("is null, not 0, if money was spent and nobody was won", () => {
    const { value, reason } = customerAcquisitionCost({ costs: 15000, newCustomers: 0 });
    expect([value, reason]).toEqual([null, "zero-denominator"]);
  });
});

test("published and checked values", () => {
  expect(customerAcquisitionRate({ newCustomers: 20, customersAtStart: 100 }).value).toBe(0.2);
  expect(leadConversionRate({ leads: 2000, customersWon: 150 }).value).toBe(0.075); // Klipfolio
  expect(closingRate({ won: 20, lost: 80 }).value).toBe(0.2);
  expect(costPerAcquisition({ cost: 1200, acquisitions: 24 }).value).toBe(50);
  expect(costPerAction({ cost: 1200, actions: 480 }).value).toBe(2.5);
  expect(costPerLead({ cost: 1200, leads: 96 }).value).toBe(12.5);
  expect(costPerClick({ cost: 0.3, clicks: 3 }).value).toBe(0.1); // 0.3 / 3 is 0.09999999999999999
  expect(channelEfficiency({ attributedRevenue: 5000, cost: 1000 }).value).toBe(5); // OWOX
});

test("a cost per mille is scaled by a thousand, and carries the scale", () => {
  const { value, scale, numerator } = costPerMille({ cost: 360, impressions: 48000 });
  expect([value, scale, numerator]).toEqual([7.5, 1000, 360]);
});

test("a blended cost per acquisition is not the mean of the channels'", () => {
  const paid = costPerAcquisition({ cost: 1000, acquisitions: 10 });
  const cheap = costPerAcquisition({ cost: 100, acquisitions: 100 });
  const failed = costPerAcquisition({ cost: 110, acquisitions: 0 });
  expect(rollUp([paid, cheap, failed]).value).toBe(11);
});

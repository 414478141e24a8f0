import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { checkedCustomer } from "../../../src/models/inputs/checkedCustomer.js";
import { checkedCustomerOf } from "../../../src/models/inputs/checkedCustomerOf.js";
import { checkedOpportunityCustomer } from "../../../src/models/inputs/checkedOpportunityCustomer.js";
import { checkedSpender } from "../../../src/models/inputs/checkedSpender.js";
import { checkedWeight } from "../../../src/models/inputs/checkedWeight.js";
import type { BgBbModel } from "../../../src/models/model/bgBbModel.js";
import type { BgNbdModel } from "../../../src/models/model/bgNbdModel.js";

const bgBb: BgBbModel = {
  model: "bg-bb",
  parameters: { alpha: 1, beta: 1, gamma: 1, delta: 1 },
  timeUnit: "year",
};
const bgNbd: BgNbdModel = {
  model: "bg-nbd",
  parameters: { r: 1, alpha: 1, a: 1, b: 1 },
  timeUnit: "week",
};

/** The sentence of the InputError that a check throws. */
function refusal(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return "accepted";
}

describe("a customer who can buy at any time", () => {
  test.each<[unknown]>([
    [{ repeatPurchases: 0, recency: 0, age: 0 }],
    [{ repeatPurchases: 0, recency: 0, age: 30 }],
    [{ repeatPurchases: 3, recency: 30, age: 30 }],
    [{ repeatPurchases: 2, recency: 0.25, age: 30, weight: 0 }],
  ])("%j is possible", (customer) => {
    expect(checkedCustomer(customer as never)).toBe(customer);
  });

  test.each<[unknown, string]>([
    [undefined, "customer must be a customer, got undefined"],
    [null, "customer must be a customer, got null"],
    [3, "customer must be a customer, got 3"],
    [{}, "customer.repeatPurchases must be a whole number from 0 up, got undefined"],
    [
      { repeatPurchases: 0.5, recency: 1, age: 2 },
      "customer.repeatPurchases must be a whole number from 0 up, got 0.5",
    ],
    [
      { repeatPurchases: -1, recency: 1, age: 2 },
      "customer.repeatPurchases must be a whole number from 0 up, got -1",
    ],
    [
      { repeatPurchases: 1, recency: 1, age: Number.POSITIVE_INFINITY },
      "customer.age must be a finite number from 0 up, got Infinity",
    ],
    [
      { repeatPurchases: 0, recency: -2, age: -1 },
      "customer.age must be a finite number from 0 up, got -1",
    ],
    [
      { repeatPurchases: 1, recency: Number.NaN, age: 2 },
      "customer.recency must be a finite number from 0 up, got NaN",
    ],
    [
      { repeatPurchases: 1, recency: -1, age: 2 },
      "customer.recency must be a finite number from 0 up, got -1",
    ],
    [{ repeatPurchases: 1, recency: 3, age: 2 }, "customer.recency must be at most age (2), got 3"],
    [
      { repeatPurchases: 0, recency: 1, age: 2 },
      "customer.recency must be 0 where there are no repeat purchases, got 1",
    ],
    [
      { repeatPurchases: 1, recency: 0, age: 2 },
      "customer.recency must be above 0 where there are repeat purchases, got 0",
    ],
  ])("%j is refused", (customer, sentence) => {
    expect(refusal(() => checkedCustomer(customer as never))).toBe(sentence);
  });

  test("an error in a list names the index of the customer", () => {
    expect(refusal(() => checkedCustomer(null as never, "people", 7))).toBe(
      "people[7] must be a customer, got null",
    );
    const customer = { repeatPurchases: 1, recency: 3, age: 2 };
    expect(refusal(() => checkedCustomer(customer, "people", 0))).toBe(
      "people[0].recency must be at most age (2), got 3",
    );
  });
});

describe("a customer with opportunities", () => {
  test.each<[unknown]>([
    [{ repeatPurchases: 0, recency: 0, opportunities: 0 }],
    [{ repeatPurchases: 0, recency: 0, opportunities: 100_000 }],
    [{ repeatPurchases: 4, recency: 4, opportunities: 4 }],
    [{ repeatPurchases: 1, recency: 3, opportunities: 4 }],
  ])("%j is possible", (customer) => {
    expect(checkedOpportunityCustomer(customer as never)).toBe(customer);
  });

  test.each<[unknown, string]>([
    [undefined, "customer must be a customer, got undefined"],
    [
      { repeatPurchases: "1", recency: 1, opportunities: 2 },
      'customer.repeatPurchases must be a whole number from 0 up, got "1"',
    ],
    [
      { repeatPurchases: -1, recency: 1, opportunities: 2 },
      "customer.repeatPurchases must be a whole number from 0 up, got -1",
    ],
    [
      { repeatPurchases: 0.5, recency: 1, opportunities: 2 },
      "customer.repeatPurchases must be a whole number from 0 up, got 0.5",
    ],
    [
      { repeatPurchases: 1, recency: 1, opportunities: 2.5 },
      "customer.opportunities must be a whole number from 0 up, got 2.5",
    ],
    [
      { repeatPurchases: 1, recency: 1.5, opportunities: 2 },
      "customer.recency must be a whole number from 0 up, got 1.5",
    ],
    [
      { repeatPurchases: 0, recency: -1, opportunities: 2 },
      "customer.recency must be a whole number from 0 up, got -1",
    ],
    [
      { repeatPurchases: 1, recency: 1, opportunities: 100_001 },
      "customer.opportunities must be at most 100000, got 100001",
    ],
    [
      { repeatPurchases: 1, recency: 3, opportunities: 2 },
      "customer.recency must be at most opportunities (2), got 3",
    ],
    [
      { repeatPurchases: 0, recency: 100_001, opportunities: 100_000 },
      "customer.recency must be at most opportunities (100000), got 100001",
    ],
    [
      { repeatPurchases: 0, recency: 1, opportunities: 2 },
      "customer.recency must be 0 where there are no repeat purchases, got 1",
    ],
    [
      { repeatPurchases: 1, recency: 0, opportunities: 2 },
      "customer.recency must be above 0 where there are repeat purchases, got 0",
    ],
    [
      { repeatPurchases: 3, recency: 2, opportunities: 4 },
      "customer.repeatPurchases must be at most recency (2), got 3",
    ],
  ])("%j is refused", (customer, sentence) => {
    expect(refusal(() => checkedOpportunityCustomer(customer as never))).toBe(sentence);
  });
});

test("BG/BB takes customers with opportunities, the other models those with an age", () => {
  const byAge = { repeatPurchases: 1, recency: 1.5, age: 2 };
  const byOpportunities = { repeatPurchases: 1, recency: 1, opportunities: 2 };
  expect(checkedCustomerOf(bgNbd, byAge)).toBe(byAge);
  expect(checkedCustomerOf(bgBb, byOpportunities)).toBe(byOpportunities);
  expect(refusal(() => checkedCustomerOf(bgNbd, byOpportunities as never))).toMatch(
    /^customer\.age /,
  );
  expect(refusal(() => checkedCustomerOf(bgBb, byAge as never))).toMatch(
    /^customer\.opportunities /,
  );
});

describe("a customer who spends", () => {
  test.each<[unknown]>([
    [{ repeatPurchases: 2, meanRepeatValue: 20 }],
    [{ repeatPurchases: 2, meanRepeatValue: -5 }],
    [{ repeatPurchases: 0, meanRepeatValue: null }],
    [{ repeatPurchases: 0 }],
    [{ repeatPurchases: 0, meanRepeatValue: 3 }],
  ])("%j is possible", (spender) => {
    expect(checkedSpender(spender as never)).toBe(spender);
  });

  test.each<[unknown, string]>([
    [undefined, "customer must be a customer, got undefined"],
    ["ana", 'customer must be a customer, got "ana"'],
    [
      { repeatPurchases: -1, meanRepeatValue: 20 },
      "customer.repeatPurchases must be a whole number from 0 up, got -1",
    ],
    [
      { repeatPurchases: 1, meanRepeatValue: null },
      "customer.meanRepeatValue must be a finite number, got null",
    ],
    [
      { repeatPurchases: 1, meanRepeatValue: Number.NaN },
      "customer.meanRepeatValue must be a finite number, got NaN",
    ],
    [
      { repeatPurchases: 0, meanRepeatValue: "20" },
      'customer.meanRepeatValue must be a finite number, got "20"',
    ],
  ])("%j is refused", (spender, sentence) => {
    expect(refusal(() => checkedSpender(spender as never))).toBe(sentence);
    const inList = sentence.replace("customer", "customers[4]");
    expect(refusal(() => checkedSpender(spender as never, 4))).toBe(inList);
  });
});

describe("a weight", () => {
  test("is 1 by default, and a whole number from 0 up", () => {
    expect(checkedWeight({}, "customers", 0)).toBe(1);
    expect(checkedWeight({ weight: 0 }, "customers", 0)).toBe(0);
    expect(checkedWeight({ weight: 12 }, "customers", 0)).toBe(12);
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 53])("of %d is refused", (weight) => {
    expect(refusal(() => checkedWeight({ weight }, "customers", 3))).toBe(
      `customers[3].weight must be a whole number from 0 up, got ${weight}`,
    );
  });
});

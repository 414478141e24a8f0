import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import {
  alivePath,
  type BgNbdModel,
  type Duration,
  discountedExpectedResidualTransactions,
  expectedPurchases,
  fitBgNbd,
  fitMbgNbd,
  probabilityAlive,
  probabilityOfNoPurchase,
  probabilityOfPurchases,
} from "../../../src/models/index.js";

const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const cdnow: BgNbdModel = { model: "bg-nbd", parameters: published, timeUnit: "week" };

const weeks = (amount: number): Duration => ({ amount, unit: "week" });

const customer = { repeatPurchases: 2, recency: 30.43, age: 38.86 };

describe("invalid input is refused", () => {
  const refused: [string, () => unknown, string][] = [
    ["no model", () => probabilityAlive(null as unknown as BgNbdModel, customer), "model"],
    [
      "a model of spend",
      () => probabilityAlive({ ...cdnow, model: "gamma-gamma" } as unknown as BgNbdModel, customer),
      "model.model",
    ],
    [
      "no parameters",
      () =>
        probabilityAlive({ ...cdnow, parameters: undefined } as unknown as BgNbdModel, customer),
      "model.parameters.r",
    ],
    [
      "a parameter of 0",
      () => probabilityAlive({ ...cdnow, parameters: { ...published, a: 0 } }, customer),
      "model.parameters.a",
    ],
    [
      "a parameter in words",
      () =>
        probabilityAlive(
          { ...cdnow, parameters: { ...published, b: "2" } } as unknown as BgNbdModel,
          customer,
        ),
      "model.parameters.b",
    ],
    [
      "a parameter that is a symbol",
      () =>
        probabilityAlive(
          { ...cdnow, parameters: { ...published, b: Symbol("b") } } as unknown as BgNbdModel,
          customer,
        ),
      "model.parameters.b",
    ],
    [
      "an infinite parameter",
      () => probabilityAlive({ ...cdnow, parameters: { ...published, alpha: Infinity } }, customer),
      "model.parameters.alpha",
    ],
    [
      "a unit that is none",
      () => probabilityAlive({ ...cdnow, timeUnit: "weeks" } as unknown as BgNbdModel, customer),
      "model.timeUnit",
    ],
    ["no customer", () => probabilityAlive(cdnow, undefined as never), "customer"],
    [
      "half a purchase",
      () => probabilityAlive(cdnow, { ...customer, repeatPurchases: 0.5 }),
      "customer.repeatPurchases",
    ],
    [
      "a purchase after the end",
      () => expectedPurchases(cdnow, { ...customer, recency: 39 }, weeks(1)),
      "customer.recency",
    ],
    [
      "repeat purchases at once",
      () => expectedPurchases(cdnow, { ...customer, recency: 0 }, weeks(1)),
      "customer.recency",
    ],
    ["a horizon without a unit", () => expectedPurchases(cdnow, customer, 39 as never), "horizon"],
    [
      "a negative horizon",
      () => probabilityOfNoPurchase(cdnow, customer, weeks(-1)),
      "horizon.amount",
    ],
    [
      "half a purchase to be made",
      () => probabilityOfPurchases(cdnow, { purchases: 0.5, horizon: weeks(1) }),
      "purchases",
    ],
    ["nothing asked", () => probabilityOfPurchases(cdnow, undefined as never), "purchases"],
    [
      "a negative rate",
      () => discountedExpectedResidualTransactions(cdnow, customer, { rate: -0.1, per: "year" }),
      "discount.rate",
    ],
    ["no history", () => alivePath(cdnow, undefined as never), "history"],
    [
      "purchases out of order",
      () => alivePath(cdnow, { purchases: [4, 3], age: 9 }),
      "history.purchases[1]",
    ],
    [
      "a purchase at the first one",
      () => alivePath(cdnow, { purchases: [0], age: 9 }),
      "history.purchases[0]",
    ],
    [
      "a time beyond the age",
      () => alivePath(cdnow, { purchases: [4], age: 9 }, [9, 10]),
      "times[1]",
    ],
    ["an age without end", () => alivePath(cdnow, { purchases: [], age: 1e9 }), "history.age"],
    ["nothing to fit", () => fitBgNbd(undefined as never), "timeUnit"],
    ["no customers", () => fitMbgNbd({ customers: [], timeUnit: "week" }), "customers"],
    ["a fit without a unit", () => fitBgNbd({ customers: [customer] } as never), "timeUnit"],
  ];

  test.each(refused)("%s", (_, call, argument) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(expect.objectContaining({ argument }));
  });
});

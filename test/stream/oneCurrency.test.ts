import { describe, expect, test } from "vitest";
import {
  addCurrency,
  checkCurrency,
  commonCurrency,
  emptyCurrency,
  mergeCurrency,
  type OneCurrency,
  restoreCurrency,
  saveCurrency,
} from "../../src/stream/oneCurrency.js";

function seen(...currencies: (string | undefined)[]): OneCurrency {
  const state = emptyCurrency();
  for (const currency of currencies) {
    checkCurrency(state, { currency }, "orders");
    addCurrency(state, currency);
  }
  return state;
}

describe("totals carry the currency that every record names", () => {
  test.each<[string, OneCurrency, number, object]>([
    ["no records", seen(), 0, {}],
    ["records without one", seen(undefined, undefined), 2, {}],
    ["every record", seen("EUR", "EUR"), 2, { currency: "EUR" }],
    ["a record that leaves it out", seen("EUR", undefined), 2, {}],
  ])("%s", (_, state, records, carried) => {
    expect(commonCurrency(state, records)).toEqual(carried);
  });

  test("merged parts carry it if all records of both name it", () => {
    const named = seen("EUR");
    mergeCurrency(named, seen("EUR", "EUR"), "orders");
    expect(commonCurrency(named, 3)).toEqual({ currency: "EUR" });
    const unnamed = seen();
    mergeCurrency(unnamed, seen("EUR"), "orders");
    expect(unnamed).toEqual({ currency: "EUR", named: 1 });
    expect(commonCurrency(unnamed, 2)).toEqual({});
  });
});

describe("a second currency is refused and changes nothing", () => {
  test("from a record", () => {
    const state = seen("EUR");
    expect(() => {
      checkCurrency(state, { currency: "USD" }, "orders");
    }).toThrow('currency must be EUR, as in the orders before it, got "USD"');
    expect(() => {
      checkCurrency(state, { currency: "euro" }, "orders");
    }).toThrow("currency must be a three-letter code");
    expect(state).toEqual(seen("EUR"));
  });

  test("from a part that is merged", () => {
    const state = seen("EUR");
    expect(() => {
      mergeCurrency(state, seen("USD"), "records");
    }).toThrow('currency must be EUR, as in the records before it, got "USD"');
    expect(state).toEqual(seen("EUR"));
  });
});

describe("saved and restored", () => {
  test.each([seen(), seen(undefined), seen("EUR", undefined), seen("EUR", "EUR")])(
    "%o",
    (state) => {
      const saved: unknown = JSON.parse(JSON.stringify(saveCurrency(state, "orders")));
      expect(restoreCurrency(saved as Record<string, unknown>, "orders", 2)).toEqual(state);
    },
  );

  test.each([
    [{ currency: "EUR", ordersWithCurrency: 0 }, "0 exactly without a currency"],
    [{ currency: null, ordersWithCurrency: 1 }, "0 exactly without a currency"],
    [{ currency: "EUR", ordersWithCurrency: 3 }, "at most orders (2)"],
    [{ currency: "euro", ordersWithCurrency: 1 }, "a three-letter code"],
  ])("%o is refused", (saved, message) => {
    expect(() => restoreCurrency(saved, "orders", 2)).toThrow(message);
  });
});

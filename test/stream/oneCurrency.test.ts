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

function seen(...currencies: (string | null | undefined)[]): OneCurrency {
  const state = emptyCurrency();
  for (const currency of currencies) {
    checkCurrency(state, { currency }, "orders");
    addCurrency(state, currency);
  }
  return state;
}

describe("totals carry the currency that the records name", () => {
  test.each<[string, OneCurrency, object]>([
    ["no records", seen(), {}],
    ["records without one", seen(undefined, null), {}],
    ["every record", seen("EUR", "EUR"), { currency: "EUR" }],
  ])("%s", (_, state, carried) => {
    expect(commonCurrency(state)).toEqual(carried);
  });

  test("merged parts too", () => {
    const named = seen("EUR");
    mergeCurrency(named, seen("EUR", "EUR"), "orders");
    mergeCurrency(named, seen(), "orders");
    expect(commonCurrency(named)).toEqual({ currency: "EUR" });
    const first = seen();
    mergeCurrency(first, seen("EUR"), "orders");
    expect(first).toEqual(seen("EUR"));
    const unnamed = seen();
    mergeCurrency(unnamed, seen(null), "orders");
    expect(unnamed).toEqual(seen(undefined));
  });
});

describe("a second currency, and a currency on some records only, is refused and changes nothing", () => {
  test.each<[string, string | null | undefined, string | null | undefined, string]>([
    ["another", "EUR", "USD", 'currency must be EUR, as in the orders before it, got "USD"'],
    ["no code", "EUR", "euro", "currency must be a three-letter code"],
    [
      "none after one",
      "EUR",
      null,
      "currency must be EUR, as in the orders before it, got undefined",
    ],
    ["one after none", undefined, "USD", "currency must be left out, as in the orders before it"],
  ])("%s", (_, first, second, message) => {
    const state = seen(first);
    expect(() => {
      checkCurrency(state, { currency: second }, "orders");
    }).toThrow(message);
    expect(state).toEqual(seen(first));
  });

  test.each<[string | null, string | null, string]>([
    ["EUR", "USD", 'currency must be EUR, as in the records before it, got "USD"'],
    ["EUR", null, "currency must be EUR, as in the records before it, got undefined"],
    [null, "USD", 'currency must be left out, as in the records before it, got "USD"'],
  ])("parts with %s and %s", (first, second, message) => {
    const state = seen(first);
    expect(() => {
      mergeCurrency(state, seen(second), "records");
    }).toThrow(message);
    expect(state).toEqual(seen(first));
  });
});

describe("saved and restored", () => {
  test.each<[OneCurrency, number]>([
    [seen(), 0],
    [seen(undefined), 1],
    [seen("EUR", "EUR"), 2],
  ])("%o", (state, records) => {
    const saved: unknown = JSON.parse(JSON.stringify(saveCurrency(state)));
    expect(restoreCurrency(saved as Record<string, unknown>, records)).toEqual(state);
  });

  test.each([
    [{ currency: "EUR" }, 0, "currency must be left out where there is no record"],
    [{ currency: "euro" }, 2, "a three-letter code"],
  ])("%o of %i records is refused", (saved, records, message) => {
    expect(() => restoreCurrency(saved, records)).toThrow(message);
  });
});

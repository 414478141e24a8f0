import { describe, expect, test } from "vitest";
import { currencyDigits } from "../../src/format/currencyDigits.js";
import { averageOrderValue, formatMeasure } from "../../src/index.js";

const written = (currency: string, maximumFractionDigits?: number): string =>
  formatMeasure(averageOrderValue({ revenue: "4576.92", orders: 2, currency }), {
    locale: "en",
    maximumFractionDigits,
  }).replace(/[^\d.,]/g, "");

describe("the decimals of a currency are those of ISO 4217", () => {
  test.each([
    ["IDR", 2, "2,288.46"],
    ["HUF", 2, "2,288.46"],
    ["COP", 2, "2,288.46"],
    ["PKR", 2, "2,288.46"],
    ["USD", 2, "2,288.46"],
    ["JPY", 0, "2,288"],
    ["KRW", 0, "2,288"],
    ["XPF", 0, "2,288"],
    ["KWD", 3, "2,288.46"],
    ["CLF", 4, "2,288.46"],
  ])("%s has %i, and is written with at most two", (currency, digits, text) => {
    expect(currencyDigits(currency)).toBe(digits);
    expect(written(currency)).toBe(text);
  });

  test("the caller may ask for fewer or more", () => {
    expect(written("IDR", 0)).toBe("2,288");
    expect(written("KWD", 3)).toBe("2,288.460");
  });
});

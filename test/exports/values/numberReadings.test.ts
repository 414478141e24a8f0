import { describe, expect, test } from "vitest";
import { countReadings, numberReadings } from "../../../src/exports/values/numberReadings.js";
import { readCount, readDecimal, readMoney } from "../../../src/exports/values/readNumber.js";
import { shownSign } from "../../../src/exports/values/shownSign.js";
import { exact } from "../../../src/kernel/exact.js";

describe("the text of a number, by each decimal sign", () => {
  test.each([
    ["12400", "12400", "12400"],
    ["12,400", "12400", "12.400"],
    ["12.400", "12.400", "12400"],
    ["1,234.50", "1234.50", undefined],
    ["1.234,50", undefined, "1234.50"],
    ["1 234,56", undefined, "1234.56"],
    ["1\u202f234,56", undefined, "1234.56"],
    ["1'200.50", "1200.50", undefined],
    ["1,23,456.78", "123456.78", undefined],
    ["12,5", undefined, "12.5"],
    ["-7", "-7", "-7"],
    ["−7.5", "-7.5", undefined],
    ["+7.5", "7.5", undefined],
    [".5", "0.5", undefined],
  ])("%s", (text, point, comma) => {
    const readings = numberReadings(text);
    expect([readings["."], readings[","]]).toEqual([point, comma]);
  });
  test.each([
    ...["", "-", ".", "1,2,3", "1.2.3", "12,34,56", "1 2", "1e3", "0x10", "NaN", "Infinity"],
    ...["48.43%", "5 MIO", "1.2K", "$5", "(5)", "5-", "1,234,5", "1 234.5.6", "--5", "12.", "١٢"],
  ])("%j is no number", (text) => {
    expect(numberReadings(text)).toEqual({});
    expect(() => readDecimal("n", text, ".")).toThrow(`n must be a number`);
  });
});

describe("the text of a count", () => {
  test.each([
    ["12,400", 12400],
    ["121401.0", 121401],
    ["1.2K", 1200],
    ["1.25k", 1250],
    ["2M", 2_000_000],
    ["0", 0],
  ])("%s is %d", (text, count) => {
    expect(readCount("n", text, ".")).toBe(count);
  });
  test.each(["1.5", "1.2345K", "-1", "", "about 5", "9007199254740993", "41.09%"])(
    "%j is no count",
    (text) => {
      expect(() => readCount("n", text, ".")).toThrow(`n must be a whole number from 0 up`);
    },
  );
  test("has groups and never decimals of three digits", () => {
    expect(countReadings("12.400")).toEqual({ ",": "12400" });
    // Three zeros could be decimals of a whole number, were they not a group.
    expect(countReadings("12.000")).toEqual({ ",": "12000" });
    expect(() => readCount("n", "12.400", ".")).toThrow(
      'n must be a whole number from 0 up with the decimal sign ".", got "12.400"',
    );
    expect(readCount("n", 7, ",")).toBe(7);
    expect(() => readCount("n", 7.5, ",")).toThrow("got 7.5");
  });
});

test("amounts are exact", () => {
  expect(readMoney("n", "0.10", ".")).toEqual(exact(0.1));
  expect(readMoney("n", "€ 90071992547409.93", ".")).toEqual({
    units: 9007199254740993n,
    places: 2,
  });
  expect(() => readMoney("n", "1.234,50", ".")).toThrow(
    'n must be an amount with the decimal sign ".", got "1.234,50"',
  );
});

describe("the decimal sign of a file", () => {
  const signOf = (...texts: readonly string[]): string | undefined =>
    shownSign(
      texts.map((text, at) => ({ argument: `n[${at}]`, text, readings: numberReadings(text) })),
    );

  test("is that of the numbers that show it", () => {
    expect(signOf("1,234", "5.5")).toBe(".");
    expect(signOf("1,234", "5,5")).toBe(",");
    expect(signOf("1,234,567", "1")).toBe(".");
    expect(signOf("1", "20", "")).toBeUndefined();
  });
  test("is refused where numbers contradict each other, or none shows it", () => {
    expect(() => signOf("5.5", "1,234", "5,5")).toThrow(
      'n[2] must be a number with the decimal sign ".", as "5.5" in n[0], got "5,5"',
    );
    expect(() => signOf("1", "1,234")).toThrow(
      'n[1] must be a number whose decimal sign can be told; no number of the file shows it, so say it in the option decimal, got "1,234"',
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../src/index.js";
import { dateAlone, givenInstant, instant, isDateAlone } from "../../src/kernel/timestamp.js";

test("a Date and an ISO text of one moment are one moment, in any year", () => {
  const moment = fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, (date) => {
      const wanted = date.getTime();
      expect([date, date.toISOString()].map((value) => instant("at", value))).toEqual([
        wanted,
        wanted,
      ]);
      expect(instant("at", givenInstant(wanted))).toBe(wanted);
    }),
  );
});

test("epoch milliseconds from 1973 to 2201 are a moment, as a number and as a bigint", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1e11, max: 7.3e12 }), (milliseconds) => {
      expect(instant("at", milliseconds)).toBe(milliseconds);
      expect(instant("at", BigInt(milliseconds))).toBe(milliseconds);
      expect(givenInstant(milliseconds)).toBe(milliseconds);
    }),
  );
});

test.each([
  [1_767_225_600, "epoch seconds: multiply by 1000"],
  [1_767_225_600n, "epoch seconds: multiply by 1000"],
  [1_767_225_600_000_000, "epoch microseconds: divide by 1000"],
  [1_767_225_600_000_000_000n, "epoch nanoseconds: divide by 1000000"],
  [46_054, "the date number of a spreadsheet"],
  [0, "7.3e12 (2201), or a Date or ISO text, got"],
  [-1e12, "7.3e12 (2201), or a Date or ISO text, got"],
])("the number %s is no time in milliseconds", (value, words) => {
  expect(() => instant("at", value)).toThrow(words);
});

test("a time object is read by its text", () => {
  class Written {
    readonly #text: string;
    constructor(text: string) {
      this.#text = text;
    }
    toString(): string {
      return this.#text;
    }
  }
  expect(instant("at", new Written("2026-03-15 09:30:00+00"))).toBe(Date.UTC(2026, 2, 15, 9, 30));
  expect(dateAlone(new Written("2026-03-15"))).toBe("2026-03-15");
  expect(dateAlone({ toString: () => "2026-03-15" })).toBe("2026-03-15");
  expect(dateAlone(new Date("2026-03-15"))).toBeUndefined();
  expect(() => instant("at", new Written("2026-03-15 09:30:00"))).toThrow(
    "every time zone has another moment",
  );
});

test("a text without an offset is refused with the reason", () => {
  expect(() => instant("at", "2026-01-01T10:00:00")).toThrow("its offset from UTC");
  expect(() => instant("at", "2026-01-01 10:00:00.5")).toThrow("every time zone");
});

test.each([
  ["2026-03-15T09:30:00Z", "2026-03-15T09:30:00.000Z"],
  ["2026-03-15T09:30Z", "2026-03-15T09:30:00.000Z"],
  ["2026-03-15T09:30:00.5+07:00", "2026-03-15T02:30:00.500Z"],
  ["2026-03-15T00:00:00-05:30", "2026-03-15T05:30:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["0099-01-01", "0099-01-01T00:00:00.000Z"],
  ["2026-02-10 08:00:00 -0500", "2026-02-10T13:00:00.000Z"],
  ["2026-02-10 08:00:00+00", "2026-02-10T08:00:00.000Z"],
  ["2026-02-10 08:00:00.123456+0700", "2026-02-10T01:00:00.123Z"],
  ["2026-02-10 08:00:00 UTC", "2026-02-10T08:00:00.000Z"],
  ["2026-02-10T08:00:00+07:00[Asia/Jakarta]", "2026-02-10T01:00:00.000Z"],
  ["2026-02-10T24:00:00Z", "2026-02-11T00:00:00.000Z"],
  ["+010000-01-01T00:00:00.000Z", "+010000-01-01T00:00:00.000Z"],
  ["2026-02-10T08:00:00.123456Z", "2026-02-10T08:00:00.123Z"],
  ["2026-02-10T23:59:59-23:59", "2026-02-11T23:58:59.000Z"],
])("%s is %s", (text, iso) => {
  expect(new Date(instant("at", text)).toISOString()).toBe(iso);
});

test.each([
  // Days and hours that do not exist: Date.parse would carry them over.
  "2026-02-29",
  "2026-02-30T10:00:00Z",
  "2026-13-01",
  // The legacy parser of V8 would take this for 13 May 2013.
  "0005-13-13",
  "2026-01-01T24:00:01Z",
  "+010000-02-30T00:00:00.000Z",
  "2026-01-01T24:00:00.5Z",
  "2026-01-01T10:60:00Z",
  "2026-01-01T10:00:60Z",
  "2026-01-01T10:00:00+24:00",
  "2026-01-01T10:00:00+07:60",
  "2026-01-01T10:00:00*07:00",
  "2026-01-01T10:00:00Z[",
  "2026-01-01x10:00:00Z",
  "2026-00-10",
  "2026-01-00",
  "2026-01-01T25:00:00Z",
  "2026-1-1",
  "15.03.2026",
  "March 15, 2026",
  "20260315",
  "2026-03-15 ",
  " 2026-03-15",
  "x2026-03-15",
  "",
  "now",
  "1768435200000",
  new Date(Number.NaN),
  null,
  undefined,
  true,
  {},
  ["2026-03-15"],
])("%s is no moment", (value) => {
  expect(() => instant("at", value)).toThrow(InputError);
  expect(() => instant("at", value)).toThrow("at must be a Date, epoch milliseconds, an ISO date");
});

test.each([Number.NaN, Infinity, 8.65e15, -0, 5n])("the number %s is no moment", (value) => {
  expect(() => instant("at", value)).toThrow(InputError);
});

test("a Date may stand at the ends of time", () => {
  expect(instant("at", new Date(8.64e15))).toBe(8.64e15);
  expect(instant("at", new Date(-8.64e15))).toBe(-8.64e15);
});

test("the error of an invalid Date shows it", () => {
  expect(() => instant("at", new Date(Number.NaN))).toThrow("got Invalid Date");
});

test("only a text without a time is a date alone", () => {
  expect(
    ["2026-03-15", "2026-03-15T00:00:00Z", 0, new Date(0), undefined].map((one) =>
      isDateAlone(one),
    ),
  ).toEqual([true, false, false, false, false]);
});

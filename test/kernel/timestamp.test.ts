import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../src/index.js";
import { instant, isDateAlone } from "../../src/kernel/timestamp.js";

test("a Date, epoch milliseconds and an ISO string of one moment are one moment", () => {
  const moment = fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, (date) => {
      const wanted = date.getTime();
      expect([date, wanted, date.toISOString()].map((value) => instant("at", value))).toEqual([
        wanted,
        wanted,
        wanted,
      ]);
    }),
  );
});

test.each([
  ["2026-03-15T09:30:00Z", "2026-03-15T09:30:00.000Z"],
  ["2026-03-15T09:30Z", "2026-03-15T09:30:00.000Z"],
  ["2026-03-15T09:30:00.5+07:00", "2026-03-15T02:30:00.500Z"],
  ["2026-03-15T00:00:00-05:30", "2026-03-15T05:30:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["0099-01-01", "0099-01-01T00:00:00.000Z"],
])("%s is %s", (text, iso) => {
  expect(new Date(instant("at", text)).toISOString()).toBe(iso);
});

test.each([
  // Days and hours that do not exist: Date.parse would carry them over.
  "2026-02-29",
  "2026-02-30T10:00:00Z",
  "2026-13-01",
  "2026-00-10",
  "2026-01-00",
  "2026-01-01T25:00:00Z",
  // No offset: it would be the time zone of whoever runs it.
  "2026-01-01T10:00:00",
  "2026-01-01 10:00:00Z",
  "2026-1-1",
  "15.03.2026",
  "March 15, 2026",
  "20260315",
  "2026-03-15T09:30:00+0700",
  "2026-03-15 ",
  " 2026-03-15",
  "x2026-03-15",
  "",
  "now",
  "1768435200000",
  Number.NaN,
  Infinity,
  8.65e15,
  new Date(Number.NaN),
  null,
  undefined,
  true,
  5n,
  {},
  ["2026-03-15"],
])("%s is no moment", (value) => {
  expect(() => instant("at", value)).toThrow(InputError);
  expect(() => instant("at", value)).toThrow("at must be a Date, epoch milliseconds, an ISO date");
});

test("time ends where a Date does", () => {
  expect(instant("at", 8.64e15)).toBe(8.64e15);
  expect(instant("at", -8.64e15)).toBe(-8.64e15);
  expect(instant("at", -0)).toBe(0);
});

test("an invalid Date is called by its name", () => {
  expect(() => instant("at", new Date(Number.NaN))).toThrow('got "Invalid Date"');
});

test("only a date alone is one", () => {
  expect(
    ["2026-03-15", "2026-03-15T00:00:00Z", 0, new Date(0), undefined].map(isDateAlone),
  ).toEqual([true, false, false, false, false]);
});

import { describe, expect, test } from "vitest";
import type { DateForm } from "../../../src/exports/index.js";
import { usualDateForms } from "../../../src/exports/preset/dateForm.js";
import { dateOrder, readDate } from "../../../src/exports/values/dateOrder.js";
import { readLocalTime } from "../../../src/exports/values/localTime.js";
import { writtenDate, writtenInstant } from "../../../src/exports/values/writtenTime.js";

/** What a text says in a form: its date, or its instant in a zone. */
function written(text: string, form: DateForm, zone?: string): string | undefined {
  const time = readLocalTime(text, form);
  if (time === undefined) return undefined;
  return time.clock === undefined ? writtenDate(time) : writtenInstant(time, zone);
}

describe("the text of a date", () => {
  test.each<[DateForm, string, string]>([
    ["iso", "2026-03-15", "2026-03-15"],
    ["iso", "2026/3/5 8:30", "2026-03-05T08:30:00Z"],
    ["iso", "2026-02-10 08:00:00 -0500", "2026-02-10T08:00:00-05:00"],
    ["iso", "2026-02-10T08:00:00.250+05:30", "2026-02-10T08:00:00.250+05:30"],
    ["iso", "2026-06-20 09:00 +0000", "2026-06-20T09:00:00Z"],
    ["month-first", "03/27/2026 06:08", "2026-03-27T06:08:00Z"],
    ["month-first", "2/24/17 11:29", "2017-02-24T11:29:00Z"],
    ["month-first", "04-30-22", "2022-04-30"],
    ["day-first", "01-12-2010 08:26", "2010-12-01T08:26:00Z"],
    ["day-first", "15.3.26", "2026-03-15"],
    ["named-month", "Jun 09, 2018 09:30 pm", "2018-06-09T21:30:00Z"],
    ["named-month", "Jun 09, 2018 12:30 am", "2018-06-09T00:30:00Z"],
    ["named-month", "Thu, 5 Feb 2026", "2026-02-05"],
    ["named-month", "Tue, Jul 14, 2026", "2026-07-14"],
    ["named-month", "July 8, 2025", "2025-07-08"],
    ["compact", "20231005", "2023-10-05"],
    ["spreadsheet", "45384", "2024-04-02"],
    ["spreadsheet", "45384.34789", "2024-04-02T08:20:58Z"],
    ["spreadsheet", "45384.999999", "2024-04-03T00:00:00Z"],
    ["epoch-seconds", "1696470452", "2023-10-05T01:47:32Z"],
    ["epoch-milliseconds", "1696470452486", "2023-10-05T01:47:32.486Z"],
    ["epoch-microseconds", "1696470452486466", "2023-10-05T01:47:32.486Z"],
  ])("%s: %s", (form, text, expected) => {
    expect(written(text, form)).toBe(expected);
  });
  test.each<[DateForm, string]>([
    ["iso", "2026-02-30"],
    ["iso", "2026-13-01"],
    ["iso", "2026-02-10 24:00"],
    ["iso", "2026-02-10 08:60"],
    ["iso", "26-02-10"],
    ["iso", "2026-02-10 or so"],
    ["month-first", "13/01/2026"],
    ["month-first", "1/2-2026"],
    ["day-first", "31/02/2026"],
    ["named-month", "Foo 9, 2018"],
    ["named-month", "Jun 9, 2018 13:00 pm"],
    ["compact", "20231305"],
    ["spreadsheet", "1.5"],
    ["spreadsheet", "20260315"],
    ["epoch-seconds", "1696470452486"],
    ["epoch-milliseconds", "1696470452"],
    ["epoch-microseconds", "1696470452486"],
    ["epoch-microseconds", "-1696470452486466"],
  ])("%s: %s has not this form", (form, text) => {
    expect(readLocalTime(text, form)).toBeUndefined();
  });
  test.each([
    ["2026-07-01 12:00", "2026-07-01T12:00:00-04:00"],
    ["2026-01-01 12:00", "2026-01-01T12:00:00-05:00"],
    // Clocks go from 2 to 3: the time is skipped, and is read with the offset before.
    ["2026-03-08 02:30", "2026-03-08T02:30:00-05:00"],
    ["2026-03-08 03:30", "2026-03-08T03:30:00-04:00"],
    // Clocks go from 2 back to 1: the time comes twice, and the first one is meant.
    ["2026-11-01 01:30", "2026-11-01T01:30:00-04:00"],
    ["2026-11-01 02:30", "2026-11-01T02:30:00-05:00"],
  ])("%s in New York is %s", (text, expected) => {
    expect(written(text, "iso", "America/New_York")).toBe(expected);
  });
});

describe("the order of the day and the month", () => {
  const orderOf = (...texts: readonly string[]): string | undefined =>
    dateOrder(
      texts.map((text, at) => ({ argument: `d[${at}]`, text })),
      usualDateForms,
    );

  test("is that of the dates that show it", () => {
    expect(orderOf("1/2/2026", "12/31/2026")).toBe("month-first");
    expect(orderOf("1/2/2026", "31/12/2026")).toBe("day-first");
    expect(orderOf("5/5/2026", "2026-01-02", "Jan 2, 2026")).toBeUndefined();
    expect(orderOf("1/2/2026", "12/31/2026", "soon")).toBe("month-first");
  });
  test("is refused where all dates have two meanings, or two contradict each other", () => {
    expect(() => orderOf("5/5/2026", "1/2/2026")).toThrow(
      'd[1] must be a date that shows whether the day or the month is first; no date of the column does, so say it in the option dates, got "1/2/2026"',
    );
    expect(() => orderOf("12/31/2026", "31/12/2026")).toThrow(
      'd[1] must be a date with the month first, as "12/31/2026" in d[0], got "31/12/2026"',
    );
  });
  test("decides how a date is read", () => {
    const day = (order: "month-first" | "day-first"): string => {
      const time = readDate("1/2/2026", usualDateForms, order);
      return time === undefined ? "" : writtenDate(time);
    };
    expect([day("month-first"), day("day-first")]).toEqual(["2026-01-02", "2026-02-01"]);
  });
});

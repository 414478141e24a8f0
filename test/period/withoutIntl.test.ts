import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { churnRate, formatMeasure, periodBounds, periodKeys } from "../../src/index.js";

beforeEach(() => {
  vi.stubGlobal("Intl", undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("an engine without Intl knows UTC", () => {
  const monthOf = periodKeys({ period: "month", timeZone: "UTC" });
  expect(monthOf("2026-01-31T23:59:59Z")).toBe("2026-01");
  expect(monthOf("2026-02-01T00:00:00Z")).toBe("2026-02");
  expect(periodBounds("2026-02", { period: "month", timeZone: "Etc/UTC" }).from).toBe(
    Date.UTC(2026, 1, 1),
  );
});

test("other time zones are refused with the reason", () => {
  expect(() => periodKeys({ period: "day", timeZone: "Asia/Makassar" })).toThrow(
    'timeZone must be "UTC", since this engine has no Intl and knows no other time zone, got "Asia/Makassar"',
  );
});

test("so is a locale, and the KPIs need none", () => {
  const churn = churnRate({ customersAtStart: 400, customersLost: 18 });
  expect(churn.percent).toBe(4.5);
  expect(() => formatMeasure(churn, { locale: "en" })).toThrow(
    'locale must be one that the engine knows, and this engine has no Intl and knows none, got "en"',
  );
});

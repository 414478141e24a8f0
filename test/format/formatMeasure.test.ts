import { describe, expect, test } from "vitest";
import {
  acquisitionPaybackPeriod,
  averageCustomerLifetime,
  averageOrderValue,
  churnRate,
  customerEffortScore,
  engagementRate,
  formatMeasure,
  type Measure,
  netPromoterScoreFromCounts,
  purchaseFrequency,
  timeBetweenPurchases,
} from "../../src/index.js";

/** Intl puts invisible marks and spaces of several kinds around numbers. */
const plainly = (text: string): string =>
  text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u200e\u200f\u061c]/g, "");
const locales = ["en", "id", "ms", "th", "de", "ar-EG"] as const;
const rate = engagementRate({ likes: 150, comments: 7, followers: 5000 });
const duration = (value: number | null): Measure => ({
  metric: "averageSessionDuration",
  kind: "duration",
  unit: "seconds",
  better: "higher",
  value,
});
const inAll = (measure: Measure, options = {}): string[] =>
  locales.map((locale) => plainly(formatMeasure(measure, { locale, ...options })));

test("a rate is written as a percentage", () => {
  expect(inAll(rate)).toEqual(["3.14%", "3,14%", "3.14%", "3.14%", "3,14 %", "٣٫١٤٪"]);
  expect(
    formatMeasure(churnRate({ customersAtStart: 3, customersLost: 1 }), { locale: "en" }),
  ).toBe("33.33%");
  expect(
    formatMeasure(churnRate({ customersAtStart: 3, customersLost: 1 }), {
      locale: "en",
      maximumFractionDigits: 0,
    }),
  ).toBe("33%");
});

describe("money", () => {
  const value = averageOrderValue({ revenue: 428000, orders: 6240 });
  test("is written in its own currency, or in that of the options", () => {
    const own = averageOrderValue({ revenue: 428000, orders: 6240, currency: "EUR" });
    expect(inAll(own)).toEqual(["€68.59", "€68,59", "€68.59", "€68.59", "68,59 €", "٦٨٫٥٩ €"]);
    expect(formatMeasure(value, { locale: "en", currency: "USD" })).toBe("$68.59");
    expect(formatMeasure(own, { locale: "en", currency: "EUR" })).toBe("€68.59");
    expect(() => formatMeasure(own, { locale: "en", currency: "USD" })).toThrow(
      'currency must be EUR, the measure\'s own (formatting does not convert), got "USD"',
    );
  });
  test("has the decimals of its currency, but at most two by default", () => {
    const of = (currency: string, maximumFractionDigits?: number): string =>
      plainly(
        formatMeasure(averageOrderValue({ revenue: "1.5", orders: 1 }), {
          locale: "en",
          currency,
          maximumFractionDigits,
        }),
      );
    expect([of("USD"), of("JPY"), of("KWD"), of("KWD", 3), of("USD", 0), of("USD", 4)]).toEqual([
      "$1.50",
      "¥2",
      "KWD 1.50",
      "KWD 1.500",
      "$2",
      "$1.50",
    ]);
    expect(plainly(formatMeasure(value, { locale: "id", currency: "IDR" }))).toMatch(/^Rp 68,59$/);
  });
  test("is a plain number without a currency", () => {
    expect(formatMeasure(value, { locale: "en" })).toBe("68.59");
  });
});

describe("seconds", () => {
  test.each([
    [147, "2 min 27 sec"],
    [59.999, "1 min 0 sec"],
    [27.456, "27.46 sec"],
    [0, "0 sec"],
    [3725, "62 min 5 sec"],
    [-65, "-1 min 5 sec"],
    [-0.001, "0 sec"],
    [60.1, "1 min 0.1 sec"],
    [1.005, "1.01 sec"],
  ])("%d are written as %s", (seconds, text) => {
    expect(plainly(formatMeasure(duration(seconds), { locale: "en" }))).toBe(text);
  });
  test("are written in every language", () => {
    expect(inAll(duration(147))).toEqual([
      "2 min 27 sec",
      "2 mnt, 27 dtk",
      "2 min 27 saat",
      "2 นาที 27 วิ",
      "2 Min., 27 Sek.",
      "٢ د و٢٧ ث",
    ]);
  });
});

describe("days and periods", () => {
  test("days are written with their unit", () => {
    const gap = timeBetweenPurchases({ periodDays: 365, orders: 600, customers: 240 });
    expect(inAll(gap)).toEqual([
      "146 days",
      "146 hari",
      "146 hari",
      "146 วัน",
      "146 Tage",
      "١٤٦ يومًا",
    ]);
  });
  test("periods are written with their unit, where the language has one", () => {
    const months = averageCustomerLifetime({ churnRate: 0.025, period: "month" });
    expect(inAll(months)).toEqual([
      "40 months",
      "40 bulan",
      "40 bulan",
      "40 เดือน",
      "40 Monate",
      "٤٠ شهرًا",
    ]);
    const of = (period?: "day" | "week" | "quarter" | "year"): string =>
      formatMeasure(averageCustomerLifetime({ churnRate: 0.5, period }), { locale: "en" });
    expect([of("day"), of("week"), of("quarter"), of("year"), of()]).toEqual([
      "2 days",
      "2 weeks",
      "2",
      "2 years",
      "2",
    ]);
    const payback = acquisitionPaybackPeriod({
      acquisitionCost: 50,
      averageRevenue: 15,
      period: "month",
    });
    expect(formatMeasure(payback, { locale: "en", maximumFractionDigits: 1 })).toBe("3.3 months");
  });
});

test("points, scores and quotients are written as plain numbers", () => {
  const score = netPromoterScoreFromCounts({ promoters: 2, passives: 3, detractors: 1 });
  expect(inAll(score)).toEqual(["16.67", "16,67", "16.67", "16.67", "16,67", "١٦٫٦٧"]);
  expect(formatMeasure(customerEffortScore([7, 6, 5]), { locale: "en" })).toBe("6");
  expect(formatMeasure(purchaseFrequency({ orders: 5, customers: 2 }), { locale: "de" })).toBe(
    "2,5",
  );
});

test("a negative value that rounds to 0 has no minus sign", () => {
  for (const unit of ["fraction", "number", "points"] as const) {
    expect(formatMeasure({ ...rate, unit, value: -0.00001 }, { locale: "en" })).toMatch(/^0%?$/);
  }
  expect(
    formatMeasure({ ...rate, unit: "money", value: -0.001 }, { locale: "en", currency: "USD" }),
  ).toBe("$0.00");
});

test("a measure without a value is a dash, in every unit", () => {
  for (const none of [
    duration(null),
    churnRate({ customersAtStart: 0, customersLost: 0 }),
    averageOrderValue({ revenue: 1, orders: 0 }),
  ]) {
    expect(inAll(none)).toEqual(locales.map(() => "–"));
  }
});

test.each([
  [{}, "locale must be a BCP 47 language tag"],
  [undefined, "locale must be a BCP 47 language tag"],
  [
    { locale: "en_US" },
    'locale must be a BCP 47 language tag such as "en" or "id-ID", got "en_US"',
  ],
  [{ locale: ["en"] }, "locale must be"],
  [{ locale: "xx" }, 'locale must be a BCP 47 language tag such as "en" or "id-ID", got "xx"'],
  [{ locale: "en", currency: "dollars" }, "currency must be a three-letter code"],
  [
    { locale: "en", maximumFractionDigits: -1 },
    "maximumFractionDigits must be a whole number from 0 up, got -1",
  ],
  [{ locale: "en", maximumFractionDigits: 21 }, "maximumFractionDigits must be at most 20, got 21"],
])("options of %j are refused", (options, message) => {
  expect(() => formatMeasure(rate, options as never)).toThrow(message);
});

test.each([
  undefined,
  null,
  5,
  {},
  { value: 5 },
  { ...rate, value: Number.NaN },
  { ...rate, value: "5" },
])("%j is not a measure, and refused", (measure) => {
  expect(() => formatMeasure(measure as never, { locale: "en" })).toThrow(
    "measure must be a measure",
  );
});

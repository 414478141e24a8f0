import { count, isAbsent } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import { hasIntl } from "../kernel/hasIntl.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import { checkOptions } from "../kernel/options.js";
import { currencyDigits } from "./currencyDigits.js";

/** How {@link formatMeasure} writes a measure. */
export interface FormatMeasureOptions {
  /** The language and region to write for, as a BCP 47 tag: `"en"`, `"id"`, `"de-AT"`. */
  readonly locale: string;
  /** The currency of a measure in money that does not name its own: `"USD"`. */
  readonly currency?: string | null | undefined;
  /** The greatest number of decimals, from 0 to 20; 2 where it is left out. */
  readonly maximumFractionDigits?: number | bigint | null | undefined;
}

/**
 * Writes a measure as text for people: a percentage, an amount of money, minutes and seconds.
 *
 * A number of periods gets its unit, as in "40 months", if the measure names the period. There is no
 * unit for quarters, which are written as a plain number.
 *
 * @param measure - The measure; it is rounded only in the text.
 * @param options - The language, the currency and the number of decimals.
 * @returns The text; a dash if the measure has no value.
 * @throws {@link InputError} If the locale is unknown, the currency is not the measure's own, or the number of decimals is not a whole number from 0 to 20.
 *
 * @example
 * formatMeasure(engagementRate({ likes: 150, comments: 7, followers: 5000 }), { locale: "en" }); // "3.14%"
 * formatMeasure(averageOrderValue({ revenue: 428000, orders: 6240, currency: "USD" }), { locale: "en" }); // "$68.59"
 * formatMeasure(averageCustomerLifetime({ churnRate: 0.025, period: "month" }), { locale: "id" }); // "40 bulan"
 * formatMeasure(netPromoterScore([]), { locale: "en" }); // "–"
 */
export function formatMeasure(measure: Measure, options: FormatMeasureOptions): string {
  if (!isMeasure(measure)) throw new InputError("measure", measure, "a measure");
  const { value, unit, definition } = measure;
  checkOptions(options, ["locale", "currency", "maximumFractionDigits"]);
  const locale = readLocale(options);
  const most = readMostDigits(options);
  const currency = readCurrency(measure, options);
  if (value === null) return "–";
  const written = (style: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: most ?? 2,
      ...withoutNegativeZero,
      ...style,
    }).format(value);
  switch (unit) {
    case "fraction":
      return written({ style: "percent" });
    case "money":
      return written(currency === undefined ? {} : currencyStyle(currency, most));
    case "seconds":
      return minutesAndSeconds(value, locale, most ?? 2);
    case "days":
      return written(unitStyle("day"));
    case "periods":
      return written(unitStyle(definition?.["period"]));
    default:
      return written();
  }
}

/** Writes "0%" instead of "-0%". TypeScript's ES2022 library does not know the value "negative" yet. */
const withoutNegativeZero = { signDisplay: "negative" as "auto" };

function isMeasure(measure: Partial<Measure> | null | undefined): boolean {
  const hasValue = measure?.value === null || Number.isFinite(measure?.value);
  return typeof measure?.unit === "string" && hasValue;
}

function readMostDigits(options: FormatMeasureOptions): number | undefined {
  if (isAbsent(options.maximumFractionDigits)) return undefined;
  const most = count(options, "maximumFractionDigits");
  if (most <= 20) return most;
  throw new InputError("maximumFractionDigits", most, "at most 20");
}

function readLocale(options: Partial<FormatMeasureOptions> | undefined): string {
  const locale = options?.locale;
  if (!hasIntl()) {
    const expected = "one that the engine knows, and this engine has no Intl and knows none";
    throw new InputError("locale", locale, expected);
  }
  try {
    const [canonical] = typeof locale === "string" ? Intl.getCanonicalLocales(locale) : [];
    if (canonical !== undefined && Intl.NumberFormat.supportedLocalesOf(canonical).length > 0)
      return canonical;
  } catch {
    // The value is not a language tag: the error below says so.
  }
  throw new InputError("locale", locale, 'a BCP 47 language tag such as "en" or "id-ID"');
}

function readCurrency(measure: Measure, options: FormatMeasureOptions): string | undefined {
  const wanted = currencyOf(options).currency;
  const own = currencyOf(measure).currency;
  if (own !== undefined && wanted !== undefined && own !== wanted) {
    throw new InputError(
      "currency",
      wanted,
      `${own}, the measure's own (formatting does not convert)`,
    );
  }
  return own ?? wanted;
}

/**
 * The style of an amount of money: with as many decimals as the currency has, but at most two if
 * `most` is left out.
 */
function currencyStyle(currency: string, most?: number): Intl.NumberFormatOptions {
  const style = { style: "currency", currency } as const;
  const usual = currencyDigits(currency);
  const maximumFractionDigits = most ?? Math.min(usual, 2);
  const minimumFractionDigits = Math.min(usual, maximumFractionDigits);
  return { ...style, maximumFractionDigits, minimumFractionDigits };
}

function minutesAndSeconds(value: number, locale: string, most: number): string {
  // The value is rounded first, so that 59.999 seconds are written as a minute, not as 60 seconds.
  const seconds = roundedAsWritten(Math.abs(value), most);
  const minutes = Math.floor(seconds / 60);
  const rest = roundedAsWritten(seconds - 60 * minutes, most);
  const sign = value < 0 ? -1 : 1;
  const written = (amount: number, unit: string): string =>
    new Intl.NumberFormat(locale, {
      ...withoutNegativeZero,
      style: "unit",
      unit,
      unitDisplay: "short",
      maximumFractionDigits: most,
    }).format(amount);
  if (minutes === 0) return written(sign * rest, "second");
  return new Intl.ListFormat(locale, { type: "unit", style: "narrow" }).format([
    written(sign * minutes, "minute"),
    written(rest, "second"),
  ]);
}

/**
 * Rounds as Intl does: it takes the decimal that the number prints as, and rounds half away from
 * zero.
 */
function roundedAsWritten(value: number, most: number): number {
  const plain = { maximumFractionDigits: most, useGrouping: false };
  return Number(new Intl.NumberFormat("en", plain).format(value));
}

/**
 * The style of a unit of time. It is that of a plain number for quarters, which Intl does not know,
 * and for periods without a name.
 */
function unitStyle(unit: unknown): Intl.NumberFormatOptions {
  const isKnown = typeof unit === "string" && ["day", "week", "month", "year"].includes(unit);
  return isKnown ? { style: "unit", unit, unitDisplay: "long" } : {};
}

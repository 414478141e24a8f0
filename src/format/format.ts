import { count } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";

/** How a measure is to be written. */
export interface FormatOptions {
  /** The language and region to write for, as a BCP 47 tag: `"en"`, `"id"`, `"de-AT"`. */
  readonly locale: string;
  /** The currency of money that does not name its own. */
  readonly currency?: string | undefined;
  /** At most so many decimals; 2 where it is left out. */
  readonly maximumFractionDigits?: number | undefined;
}

/**
 * A measure as people write it: a percentage, money, minutes and seconds.
 *
 * Periods are named where the measure knows which they are and the language has a unit for it.
 *
 * @returns The text; a dash where the measure has no value.
 * @throws {@link InputError} If the locale is unknown, or the currency is not the measure's own.
 *
 * @example
 * format(engagementRate({ likes: 150, comments: 7, followers: 5000 }), { locale: "en" }); // "3.14%"
 * format(averageOrderValue({ revenue: 428000, orders: 6240, currency: "USD" }), { locale: "en" }); // "$68.59"
 * format(averageCustomerLifetime({ churnRate: 0.025, period: "month" }), { locale: "id" }); // "40 bulan"
 * format(netPromoterScore([]), { locale: "en" }); // "–"
 */
export function format(measure: Measure, options: FormatOptions): string {
  const { value, unit } = measure;
  const locale = localeOf(options);
  const digits = {
    maximumFractionDigits: count({ maximumFractionDigits: 2, ...options }, "maximumFractionDigits"),
  };
  const plain = (extra: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(locale, { ...digits, ...extra }).format(value as number);
  const code = codeOf(measure, options);
  if (value === null) return "–";
  switch (unit) {
    case "fraction":
      return plain({ style: "percent" });
    case "money":
      return code === undefined ? plain() : plain(money(locale, code, options));
    case "seconds":
      return minutesAndSeconds(value, locale, digits.maximumFractionDigits);
    case "days":
      return plain(named("day"));
    case "periods": {
      const period = measure.definition?.["period"];
      return plain(isIntlUnit(period) ? named(period) : {});
    }
    default:
      return plain();
  }
}

function localeOf(options: Partial<FormatOptions> | undefined): string {
  const locale = options?.locale;
  try {
    const [canonical] = typeof locale === "string" ? Intl.getCanonicalLocales(locale) : [];
    if (canonical !== undefined) return canonical;
  } catch {
    // Not a language tag at all: said below.
  }
  throw new InputError("locale", locale, 'a BCP 47 language tag such as "en" or "id-ID"');
}

function codeOf(measure: Measure, options: FormatOptions): string | undefined {
  const wanted = currencyOf(options).currency;
  const own = measure.currency;
  if (own !== undefined && wanted !== undefined && own !== wanted) {
    throw new InputError(
      "currency",
      wanted,
      `${own}, the measure's own (formatting does not convert)`,
    );
  }
  return own ?? wanted;
}

/** As many decimals as the currency has, but at most two unless told otherwise. */
function money(locale: string, code: string, options: FormatOptions): Intl.NumberFormatOptions {
  const style = { style: "currency", currency: code } as const;
  const usual = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const most = options.maximumFractionDigits ?? Math.min(usual, 2);
  return {
    ...style,
    maximumFractionDigits: most,
    minimumFractionDigits: Math.min(usual, most),
  };
}

function minutesAndSeconds(value: number, locale: string, digits: number): string {
  // Rounded first, so that 59.999 seconds become a minute and not 60 seconds.
  const rounded = Number(value.toFixed(digits));
  const minutes = Math.floor(rounded / 60);
  const written = (amount: number, unit: string): string =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit,
      unitDisplay: "short",
      maximumFractionDigits: digits,
    }).format(amount);
  const seconds = written(rounded - 60 * minutes, "second");
  if (minutes === 0) return seconds;
  return new Intl.ListFormat(locale, { type: "unit", style: "narrow" }).format([
    written(minutes, "minute"),
    seconds,
  ]);
}

function named(unit: string): Intl.NumberFormatOptions {
  return { style: "unit", unit, unitDisplay: "long" };
}

/** Intl has no quarters. */
function isIntlUnit(period: unknown): period is string {
  return typeof period === "string" && ["day", "week", "month", "year"].includes(period);
}

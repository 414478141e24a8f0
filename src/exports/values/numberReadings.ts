import type { DecimalSign } from "./decimalSign.js";
/** What a text means with each decimal sign, in plain decimal notation. A sign that the text cannot have is absent. */
export type NumberReadings = Readonly<Partial<Record<DecimalSign, string>>>;

/** The signs between groups of digits: spaces of all widths and apostrophes. */
const space = "[ \\u00a0\\u2009\\u202f'’]";
const pointForm = new RegExp(numberForm(`(?:,|${space})`, "\\."));
const commaForm = new RegExp(numberForm(`(?:\\.|${space})`, ","));
/** Groups of two digits before the last three, as in India: 1,23,456.78. */
const lakhForm = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const shortForm = /^(.*\d)\s?([KkMmBb])$/;
const powers: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };

/** The readings of the text of a number that may have groups of digits and a sign. */
export function numberReadings(text: string): NumberReadings {
  const isNegative = /^[-−]/.test(text);
  const digits = text.replace(/^[-−+]\s*/, "");
  const sign = isNegative ? "-" : "";
  const point = pointForm.test(digits) || lakhForm.test(digits);
  const comma = commaForm.test(digits);
  return {
    ...(point && { ".": sign + plain(digits, ".") }),
    ...(comma && { ",": sign + plain(digits, ",") }),
  };
}

/**
 * The readings of the text of a count: `12,400`, `121401.0` or `1.2K`.
 *
 * Three digits after a sign are a group, never decimals, since a count has none.
 */
export function countReadings(text: string): NumberReadings {
  const [, short = text, letter = ""] = shortForm.exec(text) ?? [];
  const places = powers[letter.toLowerCase()] ?? 0;
  const readings = numberReadings(short);
  return Object.fromEntries(
    Object.entries(readings).flatMap(([sign, reading]) => {
      const [, decimals = ""] = reading.split(".");
      if (places === 0 && decimals.length === 3) return [];
      const whole = wholeOf(reading, places);
      return whole === undefined ? [] : [[sign, whole]];
    }),
  );
}

/** A number times a power of ten, if that is whole. */
function wholeOf(reading: string, places: number): string | undefined {
  const [whole = "", decimals = ""] = reading.split(".");
  const moved = decimals.slice(0, places).padEnd(places, "0");
  return /^0*$/.test(decimals.slice(places)) ? whole + moved : undefined;
}

function plain(digits: string, decimalSign: DecimalSign): string {
  const [whole = "", decimals] = digits.split(decimalSign);
  const kept = whole.replaceAll(/\D/g, "") || "0";
  return decimals === undefined ? kept : `${kept}.${decimals}`;
}

/** Digits, or groups of three with the same sign between them, and decimals. */
function numberForm(group: string, decimalSign: string): string {
  return `^(?:\\d+|\\d{1,3}(${group})\\d{3}(?:\\1\\d{3})*|(?=${decimalSign}))(?:${decimalSign}\\d+)?$`;
}

import { InputError } from "../../kernel/inputError.js";
import type { DateForm } from "../preset/dateForm.js";
import type { DateText } from "./dateText.js";
import { type LocalTime, readLocalTime } from "./localTime.js";

/** Whether dates of numbers have the month or the day first. */
export type DateOrder = "month-first" | "day-first";

/**
 * Tells whether a column of dates has the month or the day first; `undefined` where it does not
 * matter. A text that no form fits says nothing about the order.
 *
 * Throws if dates show different orders, or if all of them fit both.
 */
export function dateOrder(
  dates: Iterable<DateText>,
  forms: readonly DateForm[],
): DateOrder | undefined {
  let shown: (DateText & { readonly order: DateOrder }) | undefined;
  let open: DateText | undefined;
  for (const date of dates) {
    const readings = new Map(forms.map((form) => [form, readLocalTime(date.text, form)]));
    const [month, day] = [readings.get("month-first"), readings.get("day-first")];
    if (month !== undefined && day !== undefined) {
      if (month.day !== day.day) open ??= date;
    } else if (month !== undefined || day !== undefined) {
      const order = month === undefined ? "day-first" : "month-first";
      if (shown !== undefined && shown.order !== order) {
        const expected = `a date with the ${order === "day-first" ? "month" : "day"} first, as "${shown.text}" in ${shown.argument}`;
        throw new InputError(date.argument, date.text, expected);
      }
      shown ??= { ...date, order };
    }
  }
  if (shown !== undefined || open === undefined) return shown?.order;
  const expected =
    "a date that shows whether the day or the month is first; no date of the column does, so say it in the option dates";
  throw new InputError(open.argument, open.text, expected);
}

/** Reads a date in the first of the forms that fits, where the order of numbers is known. */
export function readDate(
  text: string,
  forms: readonly DateForm[],
  order: DateOrder | undefined,
): LocalTime | undefined {
  for (const form of forms) {
    const isOther = order !== undefined && form !== order && /^(?:month|day)-first$/.test(form);
    const time = isOther ? undefined : readLocalTime(text, form);
    if (time !== undefined) return time;
  }
  return undefined;
}

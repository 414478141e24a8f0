import { isAbsent } from "../kernel/check.js";
import { numberFrom } from "../kernel/numberFrom.js";

/**
 * Whether two values are equal as data: lists and objects by what they hold, dates by their time,
 * `5n` and 5 as one number, and a field that is missing like `null`.
 */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (isAbsent(one) || isAbsent(other)) return isAbsent(one) && isAbsent(other);
  if (typeof one !== "object" || typeof other !== "object") {
    return Object.is(numberFrom(one), numberFrom(other));
  }
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Date) return one.getTime() === (other as Date).getTime();
  const [left, right] = [one, other] as Record<string, unknown>[];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSameValue(left?.[name], right?.[name]));
}

import type { Fields } from "./fields.js";
import type { Ratio } from "./ratio.js";

/** What a measure of these fields carries if one of them is no count: the totals name it among their fractions. */
export function notCountsOf(
  input: Fields<"fractions">,
  fields: readonly string[],
): Pick<Ratio, "notCounts"> {
  const fractions: unknown = input?.fractions;
  const isNamed = Array.isArray(fractions) && fields.some((field) => fractions.includes(field));
  return isNamed ? { notCounts: true } : {};
}

import type { Fields } from "./fields.js";
import type { Ratio } from "./ratio.js";

/**
 * The mark that a measure of these fields carries if one of them is not a count, because the totals
 * name it among their fractions.
 */
export function notCountsOf(
  input: Fields<"fractions">,
  fields: readonly string[],
): Pick<Ratio, "notCounts"> {
  const fractions: unknown = input?.fractions;
  const isNamed = Array.isArray(fractions) && fields.some((field) => fractions.includes(field));
  return isNamed ? { notCounts: true } : {};
}

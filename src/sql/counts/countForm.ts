import type { CountedMetricParts } from "../../stream/countedMetrics.js";
import { type Fragment, joined, sql, whole } from "../text/fragment.js";

/** A number of a record: the sum of its counts, each times a whole number, and of a constant. */
export interface CountForm {
  readonly constant: number;
  /** What each field is multiplied by, in the order of the fields. */
  readonly times: readonly number[];
}

/**
 * The numerator and the denominator of a measure. They are found by asking the function in memory what
 * records with a single count of 1 add, so that a statement has no formula of its own.
 */
export function countForms<Item>(
  parts: CountedMetricParts<Item>,
  fields: readonly string[],
): readonly [numerator: CountForm, denominator: CountForm] {
  const nothing = parts({} as Item);
  const single = fields.map((field) => parts({ [field]: 1 } as Item));
  const form = (part: 0 | 1): CountForm => ({
    constant: nothing[part],
    times: single.map((numbers) => numbers[part] - nothing[part]),
  });
  return [form(0), form(1)];
}

/** The number as an expression; `count` gives each field's count, or undefined without a column. */
export function formExpression(
  { constant, times }: CountForm,
  count: (place: number) => Fragment | undefined,
): Fragment {
  const terms = times.flatMap((factor, place) => {
    const one = count(place);
    if (factor === 0 || one === undefined) return [];
    return [factor === 1 ? one : sql`${whole(factor)} * ${one}`];
  });
  return sql`(${joined([whole(constant), ...terms], " + ")})`;
}

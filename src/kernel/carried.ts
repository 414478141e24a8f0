import { currencyOf } from "./currency.js";
import type { Definition } from "./definition.js";
import { definitionOf } from "./definition.js";
import type { Fields } from "./fields.js";
import { InputError } from "./inputError.js";
import type { Measure } from "./measure.js";
import type { Ratio } from "./ratio.js";
import { type TimeUnit, timeUnits } from "./timeUnit.js";

/**
 * What a measure carries from its input. If the period is not over, it also carries that it has no
 * value.
 */
type CarriedFields = Partial<Pick<Measure, "currency" | "definition">> & Immature;

/** The field of a measure that says that the measure has no value yet. */
interface Immature {
  readonly value?: null;
  readonly reason?: "immature";
}

/** What the measure of a period carries if the data end before the period does. */
export const noValueYet: Immature = { value: null, reason: "immature" };

/**
 * The currency and the definition that a measure of money carries. `own` is the part of the
 * definition that the KPI itself sets.
 */
export function carriedMoney(
  input: Fields<"currency" | "definition">,
  own?: Definition,
): CarriedFields {
  return { ...currencyOf(input), ...definitionOf(input, own) };
}

/**
 * The definition that a measure of a period carries: the period, the parts that the KPI sets, and
 * the parts that the caller states.
 */
export function carriedOverPeriod(
  input: Fields<"period" | "definition" | "immature">,
  own?: Definition,
): CarriedFields {
  const period = (input?.period ?? null) as TimeUnit | null;
  if (period !== null && !timeUnits.includes(period)) {
    throw new InputError("period", period, `one of ${timeUnits.join(", ")}`);
  }
  return {
    ...definitionOf(input, period === null ? own : { ...own, period }),
    ...(input?.immature === true && noValueYet),
  };
}

/** The currency and the definition that a measure of money in a period carries. */
export function carriedMoneyOverPeriod(
  input: Fields<"currency" | "period" | "definition" | "immature">,
  own?: Definition,
): CarriedFields {
  return { ...currencyOf(input), ...carriedOverPeriod(input, own) };
}
/** What a measure carries in addition to its numbers. */
export type Carried = Partial<
  Pick<Ratio, "currency" | "definition" | "spread" | "notCounts" | "value" | "reason">
>;

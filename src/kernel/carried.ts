import type { Fields } from "./check.js";
import { currencyOf } from "./currency.js";
import { definitionOf } from "./definition.js";
import { InputError } from "./inputError.js";
import type { Definition, Measure } from "./measure.js";
import { type TimeUnit, timeUnits } from "./timeUnit.js";

/** What a measure carries from its input, apart from its numbers. */
type CarriedFields = Partial<Pick<Measure, "currency" | "definition">>;

/** The currency and the definition that a measure of money carries; `own` is what the KPI itself sets. */
export function carriedMoney(
  input: Fields<"currency" | "definition">,
  own?: Definition,
): CarriedFields {
  return { ...currencyOf(input), ...definitionOf(input, own) };
}

/** The definition that a measure of a period carries: the period, what the KPI sets, what the caller states. */
export function carriedOverPeriod(
  input: Fields<"period" | "definition">,
  own?: Definition,
): CarriedFields {
  const period = (input?.period ?? undefined) as TimeUnit | undefined;
  if (period === undefined || timeUnits.includes(period)) {
    return definitionOf(input, period === undefined ? own : { ...own, period });
  }
  throw new InputError("period", period, `one of ${timeUnits.join(", ")}`);
}

/** The currency and the definition that a measure of money in a period carries. */
export function carriedMoneyOverPeriod(
  input: Fields<"currency" | "period" | "definition">,
  own?: Definition,
): CarriedFields {
  return { ...currencyOf(input), ...carriedOverPeriod(input, own) };
}

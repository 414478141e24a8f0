import { choice, type Fields, real } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { DiscountRate, Duration, ModelTimeUnit } from "./model.js";

/** Hours in each unit, all exact: a year is 12 months, 4 quarters and 365.25 days. */
const hoursIn: Readonly<Record<ModelTimeUnit, number>> = {
  hour: 1,
  day: 24,
  week: 168,
  month: 730.5,
  quarter: 2191.5,
  year: 8766,
};

const units = Object.keys(hoursIn) as ModelTimeUnit[];

/** Whether that is a unit of time that models count in. */
export function isModelTimeUnit(unit: ModelTimeUnit): boolean {
  return units.includes(unit);
}

/** A field that must name a unit of time that models count in. */
export function modelTimeUnit<Name extends string>(
  input: Fields<Name>,
  name: Name,
  absent?: ModelTimeUnit,
): ModelTimeUnit {
  return choice(input, name, units, absent);
}

/** How long that is in the unit of the model. */
export function timeIn(
  model: { readonly timeUnit: ModelTimeUnit },
  duration: Duration,
  argument = "horizon",
): number {
  const given = duration as Partial<Duration> | undefined;
  const { amount, unit } = given ?? {};
  if (typeof amount === "number" && typeof unit === "string") {
    const [from, to] = [hoursIn[unit], hoursIn[model.timeUnit]];
    const time = from === to ? amount : (amount * from) / to;
    // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
    if (time >= 0 && time < Number.POSITIVE_INFINITY) return time + 0;
  }
  if (Object(duration) !== duration) {
    throw new InputError(argument, duration, 'a length of time ({ amount: 52, unit: "week" })');
  }
  named(argument, () => modelTimeUnit(duration, "unit"));
  named(argument, () => real(duration, "amount"));
  throw new InputError(`${argument}.amount`, amount, "a time that is finite in the model's unit");
}

/** The rate at which e^(-rate * time) discounts, with time in the unit of the model. */
export function continuousRate(
  model: { readonly timeUnit: ModelTimeUnit },
  discount: DiscountRate,
  argument = "discount",
): number {
  if (Object(discount) !== discount) {
    throw new InputError(argument, discount, 'a rate ({ rate: 0.1, per: "year" })');
  }
  const per = named(argument, () => modelTimeUnit(discount, "per"));
  const rate = named(argument, () => real(discount, "rate"));
  return (Math.log1p(rate) * hoursIn[model.timeUnit]) / hoursIn[per];
}

/** Runs a check of a field, and says in the error whose field it is. */
function named<Value>(argument: string, check: () => Value): Value {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${argument}.${error.argument}`, error.received, error.expected);
  }
}

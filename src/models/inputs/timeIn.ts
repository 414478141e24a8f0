import { real } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import { atPlace } from "./atPlace.js";
import { checkedTimeUnit } from "./checkedTimeUnit.js";
import type { Duration } from "./duration.js";
import { hoursIn } from "./hoursIn.js";

/** Converts a length of time into the unit of the model, or throws if it is invalid. */
export function timeIn(
  model: { readonly timeUnit: ModelTimeUnit },
  duration: Duration,
  argument = "horizon",
): number {
  const given = duration as Partial<Duration> | undefined;
  const unit = given?.unit;
  const amount: unknown = typeof given?.amount === "bigint" ? Number(given.amount) : given?.amount;
  if (typeof amount === "number" && typeof unit === "string") {
    const [from, to] = [hoursIn[unit], hoursIn[model.timeUnit]];
    const time = from === to ? amount : (amount * from) / to;
    // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
    if (time >= 0 && time < Number.POSITIVE_INFINITY) return time + 0;
  }
  if (Object(duration) !== duration) {
    throw new InputError(argument, duration, 'a length of time ({ amount: 52, unit: "week" })');
  }
  atPlace(argument, () => checkedTimeUnit(duration, "unit"));
  atPlace(argument, () => real(duration, "amount"));
  throw new InputError(`${argument}.amount`, amount, "a time that is finite in the model's unit");
}

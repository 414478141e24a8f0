import { InputError } from "../../kernel/inputError.js";
import { checkRecord } from "../../kernel/record.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { SurvivalSubject } from "./survivalSubject.js";

/** Returns the subject with its defaults filled in, or throws if a field is invalid. */
export function checkedSubject(
  subject: SurvivalSubject,
  argument: string,
  position: number,
): Required<{ readonly [Field in keyof SurvivalSubject]: NonNullable<SurvivalSubject[Field]> }> {
  const place = `${argument}[${position}]`;
  checkRecord(place, subject);
  const { time, event, entry = 0 } = subject;
  if (!(Number.isFinite(time) && time >= 0)) {
    throw new InputError(`${place}.time`, time, "a finite number from 0 up");
  }
  if (typeof event !== "boolean") {
    throw new InputError(`${place}.event`, event, "true or false");
  }
  if (!(Number.isFinite(entry) && entry >= 0)) {
    throw new InputError(`${place}.entry`, entry, "a finite number from 0 up");
  }
  // A customer without a late entry may leave at time 0, on the day of signing up.
  if (entry > 0 && entry >= time) {
    throw new InputError(`${place}.entry`, entry, `before time (${time})`);
  }
  return { time, event, entry, weight: checkedWeight(subject, argument, position) };
}

import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";
import { checkRecord } from "../../kernel/record.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { SurvivalSubject } from "./survivalSubject.js";

/** Returns the subject with its defaults filled in, or throws if a field is invalid. */
export function checkedSubject(
  subject: Given<SurvivalSubject>,
  argument: string,
  position: number,
): Readonly<Record<"time" | "entry" | "weight", number>> & Pick<SurvivalSubject, "event"> {
  const place = `${argument}[${position}]`;
  checkRecord(place, subject);
  const { event } = subject;
  const time = numberFrom<number>(subject.time);
  const entry = numberFrom<number>(subject.entry ?? 0);
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

import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import { weightOf } from "./checkedCustomer.js";

/** A customer who was watched until leaving, or for as long as the records go. */
export interface SurvivalSubject {
  /** How old the customer was when leaving, or when last seen, in any one unit of time. */
  readonly time: number;
  /** Whether the customer left then; `false` where all that is known is that they were still there. */
  readonly event: boolean;
  /** How old the customer was when the records began; 0 where it is left out. */
  readonly entry?: number | undefined;
  /** How many customers of this very kind there are; 1 where it is left out. */
  readonly weight?: number | undefined;
}

/** Passes a subject through that can be, with its entry and weight. */
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
  // Who was there from 0 on may leave at 0, as on the day of signing up.
  if (entry > 0 && entry >= time) {
    throw new InputError(`${place}.entry`, entry, `before time (${time})`);
  }
  return { time, event, entry, weight: weightOf(subject, argument, position) };
}

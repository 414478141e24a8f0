import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import { checkCount } from "./checkCount.js";

/**
 * Reads how many answers there are at each step of the scale, from step 1 up; `undefined` if the
 * measure has no counts or no scale.
 */
export function readTally(argument: string, measure: Measure): readonly number[] | undefined {
  const { counts } = measure as Measure & { readonly counts?: unknown };
  const { scale } = measure.definition ?? {};
  if (counts === undefined || !Number.isSafeInteger(scale)) return undefined;
  const answers = Array.from({ length: scale as number }, (_, place) => String(place + 1));
  const unknown = Object.keys(Object(counts) as object).find((key) => !answers.includes(key));
  if (Object(counts) !== counts || unknown !== undefined) {
    throw new InputError(
      `${argument}.counts`,
      unknown ?? counts,
      `an object keyed from 1 to ${String(scale)}`,
    );
  }
  return answers.map((answer) =>
    checkCount(
      `${argument}.counts.${answer}`,
      (counts as Readonly<Record<string, unknown>>)[answer] ?? 0,
    ),
  );
}

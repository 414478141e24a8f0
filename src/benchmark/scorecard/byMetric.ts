import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";

/** A value for each of several KPIs, by their ids. */
export type ByMetric<Of> = Readonly<Record<string, Of>> | ReadonlyMap<string, Of>;

/** Reads the values by KPI; throws for an id that is not the id of exactly one measure. */
export function readByMetric<Of>(
  argument: string,
  given: ByMetric<Of> | undefined,
  measures: readonly Measure[],
): ReadonlyMap<string, Of> {
  if (given === undefined) return new Map();
  if (!(given instanceof Map) && !isPlainObject(given)) {
    throw new InputError(argument, given, "an object or a Map by KPI");
  }
  const entries = new Map<string, Of>(given instanceof Map ? given : Object.entries(given));
  for (const id of entries.keys()) {
    const count = measures.filter(({ metric }) => metric === id).length;
    if (count === 1) continue;
    const expected =
      count === 0 ? "by the id of one of the measures" : "by a KPI of one definition";
    throw new InputError(argument, id, expected);
  }
  return entries;
}

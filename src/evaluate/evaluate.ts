import type { MetricId } from "../catalog/metricId.js";
import { unknownKpi } from "../catalog/unknownKpi.js";
import { InputError } from "../kernel/inputError.js";
import { kpis } from "./kpis.js";
import type { MetricInput } from "./metricInput.js";
import type { MetricResult } from "./metricResult.js";

/**
 * Computes a KPI by its id, for tools that let their users choose the KPI.
 *
 * It imports every KPI, so call the KPI's own function where you know the KPI beforehand. The survey
 * scores take `{ answers }` or `{ counts }` together with their options, the engagement score takes
 * `{ components }` together with its options, and every other KPI takes the input of its function.
 *
 * @param id - A KPI's id, as in the catalog.
 * @param input - The input of the KPI, as an object or as parsed JSON.
 * @returns The measure that the KPI's function returns.
 * @throws {@link InputError} If the catalog has no KPI with this id, or the KPI refuses the input.
 *
 * @example
 * evaluate("churnRate", { customersAtStart: 400, customersLost: 18 }).percent; // 4.5
 * evaluate("customerSatisfactionScore", { counts: { 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 } }).value; // 0.6915887850467289
 */
export function evaluate<Id extends MetricId>(id: Id, input: MetricInput<Id>): MetricResult<Id> {
  if (typeof id !== "string" || !Object.hasOwn(kpis, id)) throw unknownKpi(id, Object.keys(kpis));
  if (Object(input) !== input) throw new InputError("input", input, "an object");
  return functions[id](input);
}

const functions: {
  readonly [Id in MetricId]: (input: MetricInput<Id>) => MetricResult<Id>;
} = kpis;

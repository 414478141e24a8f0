import type { MetricId } from "../catalog/metricId.js";
import { InputError } from "../kernel/inputError.js";
import type { KpiFunctions } from "./kpiFunctions.js";
import { kpis } from "./kpis.js";

/** What a KPI is computed from; anything, where it is not known which KPI it will be. */
export type MetricInput<Id extends MetricId> = MetricId extends Id
  ? unknown
  : Parameters<KpiFunctions[Id]>[0];

/** What a KPI gives. */
export type MetricResult<Id extends MetricId> = ReturnType<KpiFunctions[Id]>;

/**
 * Computes a KPI by its id: for tools that let their users choose.
 *
 * It brings every KPI along, so who knows which one it will be imports that function instead. The
 * survey scores take `{ answers }` or `{ counts }` with their options beside, and the engagement
 * score `{ components }`; every other KPI takes what its function takes.
 *
 * @param id - A KPI's id, as in the catalog.
 * @param input - What the KPI is computed from; JSON will do.
 * @returns The measure that the KPI's function returns.
 * @throws {@link InputError} If no KPI has the id, or its input cannot be right.
 *
 * @example
 * evaluate("churnRate", { customersAtStart: 400, customersLost: 18 }).percent; // 4.5
 * evaluate("customerSatisfactionScore", { counts: { 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 } }).value; // 0.6915887850467289
 */
export function evaluate<Id extends MetricId>(id: Id, input: MetricInput<Id>): MetricResult<Id> {
  if (typeof id !== "string" || !Object.hasOwn(kpis, id))
    throw new InputError("id", id, "the id of a KPI in the catalog");
  if (Object(input) !== input) throw new InputError("input", input, "an object");
  return functions[id](input);
}

const functions: {
  readonly [Id in MetricId]: (input: MetricInput<Id>) => MetricResult<Id>;
} = kpis;

import { catalogEntryOf } from "../catalog/catalogEntryOf.js";
import type { MetricId } from "../catalog/metricId.js";
import { InputError } from "../kernel/inputError.js";
import { evaluate } from "./evaluate.js";
import type { MetricInput } from "./metricInput.js";
import type { StandardInput } from "./standardInput.js";

/**
 * A KPI's input as a Standard Schema, for libraries that validate with one: routers, servers, forms.
 *
 * It accepts what {@link evaluate} accepts, rules between fields included, and says what is wrong in the words
 * of the library. It returns the value as it was given. One issue is reported at a time.
 *
 * @param id - A KPI's id.
 * @returns A validator by version 1 of Standard Schema.
 * @throws {@link InputError} If the catalog has no KPI with this id.
 *
 * @example
 * const { validate } = inputStandard("churnRate")["~standard"];
 * validate({ customersAtStart: 100, customersLost: 12 }); // { value: { customersAtStart: 100, customersLost: 12 } }
 * validate({ customersAtStart: 100, customersLost: 120 }); // { issues: [{ message: "customersLost must be at most customersAtStart (100), got 120", path: ["customersLost"] }] }
 */
export function inputStandard<Id extends MetricId>(id: Id): StandardInput<MetricInput<Id>> {
  catalogEntryOf(id);
  return {
    "~standard": {
      version: 1,
      vendor: "engagement-metrics",
      validate(value) {
        try {
          evaluate(id, value as MetricInput<Id>);
          return { value: value as MetricInput<Id> };
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          return { issues: [{ message: error.message, path: pathOf(error.argument) }] };
        }
      },
    },
  };
}

/** The fields and positions of an argument such as `components[0].weight`; none if it is the whole input. */
function pathOf(argument: string): (string | number)[] {
  if (argument === "input") return [];
  return Array.from(argument.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([name, position]) =>
    position === undefined ? name : Number(position),
  );
}

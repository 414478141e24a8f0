import type { Count } from "../../kernel/count.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";

/**
 * Returns the weight of a customer in a list, which is 1 if it is left out. Throws if it is not a
 * whole number from 0 up.
 */
export function checkedWeight(
  customer: { readonly weight?: Count | null | undefined },
  argument: string,
  position: number,
): number {
  const weight = numberFrom<number>(customer.weight ?? 1);
  if (Number.isSafeInteger(weight) && weight >= 0) return weight;
  throw new InputError(`${argument}[${position}].weight`, weight, "a whole number from 0 up");
}

import { InputError } from "../../kernel/inputError.js";

/** How many customers of one history there are: 1 where it is left out. */
export function checkedWeight(
  customer: { readonly weight?: number | undefined },
  argument: string,
  position: number,
): number {
  const { weight = 1 } = customer;
  if (Number.isSafeInteger(weight) && weight >= 0) return weight;
  throw new InputError(`${argument}[${position}].weight`, weight, "a whole number from 0 up");
}

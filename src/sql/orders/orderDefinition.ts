import type { Defined } from "../../kernel/defined.js";
import { definitionOf } from "../../kernel/definition.js";
import type { OrderSource } from "./orderSource.js";

/** What totals of orders state about themselves: what the caller does, and whether amounts are doubles. */
export function orderDefinition(
  { amount }: OrderSource,
  options: Defined,
): ReturnType<typeof definitionOf> {
  return definitionOf(options, amount.places === undefined ? { amounts: "doubles" } : undefined);
}

import type { Definition } from "../kernel/definition.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fields } from "../kernel/fields.js";

/** What the definition of each measure of sessions says of how the sessions were made. */
export type SessionDefinitions = {
  readonly [Metric in
    | "sessionCount"
    | "bounceRate"
    | "sessionEngagementRate"
    | "averageSessionDuration"
    | "pagesPerSession"
    | "conversionRate"]?: Definition;
};

/**
 * The definition of a measure of sessions: how the sessions were made, the parts that the KPI sets,
 * and the parts that the caller states.
 */
export function sessionDefinition(
  input: Fields<"definition" | "definitions">,
  metric: keyof SessionDefinitions,
  own?: Definition,
): { readonly definition?: Definition } {
  const made = (input?.definitions as SessionDefinitions | null | undefined)?.[metric];
  return definitionOf(input, made ? { ...made, ...own } : own);
}

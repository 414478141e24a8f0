import type { Definition } from "./definition.js";
import { historyAt } from "./history.js";

/**
 * The definition of a measure whose period begins at this instant, or of whose records the first is
 * at this instant. It has no history if that counts as complete there.
 */
export function definitionAt(definition: Definition, first: number): Definition {
  const { history, ...others } = definition;
  if (typeof history !== "string") return definition;
  return historyAt(history, first) === "complete" ? others : definition;
}

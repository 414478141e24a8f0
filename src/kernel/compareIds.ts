import type { Id } from "./id.js";

/** Puts numbers before texts, numbers by their value and texts by the codes of their letters. */
export function compareIds(a: Id, b: Id): number {
  if ((typeof a === "string") !== (typeof b === "string")) return typeof a === "string" ? 1 : -1;
  return a < b ? -1 : 1;
}

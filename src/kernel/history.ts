import type { Fields } from "./fields.js";
import { InputError } from "./inputError.js";

/**
 * Where the history of the data begins, which decides which customers count as new.
 *
 * `"complete"`: the data hold every order there ever was, or give first orders that were found in
 * all orders. `"in-data"`: older orders are missing, so old customers look new near the beginning
 * of the data. An ISO date: all orders since that date are there.
 */
export type History = "complete" | "in-data" | (string & {});

/**
 * Reads where history begins; `absent` stands in where the field is left out.
 *
 * The definition of a measure has no key for a complete history, so the caller may not state one there.
 */
export function readHistory<Absent extends History | undefined>(
  input: Fields<"history" | "definition">,
  absent: Absent,
): History | Absent {
  const history = (input?.history ?? absent) as History | Absent;
  const stated = (input?.definition as Record<string, unknown> | null | undefined)?.["history"];
  const isKnown = history === undefined || history === "complete" || history === "in-data";
  if (stated === undefined && (isKnown || isDate(history))) return history;
  throw new InputError(
    "history",
    stated ?? history,
    '"complete", "in-data" or an ISO date, and no part of the definition',
  );
}

/** The history that the input states, as a part of its measure's definition. */
export function historyOf(input: Fields<"history" | "definition">): { readonly history?: History } {
  return historyPart(readHistory(input, undefined));
}

/** The part of a definition that says where history begins; a complete history adds nothing. */
export function historyPart(history: History | undefined): { readonly history?: History } {
  return history === undefined || history === "complete" ? {} : { history };
}

/** The same part, for records of which the first is at this instant; infinite if no record has one. */
export function historyPartAt(history: History, first: number): { readonly history?: History } {
  return historyPart(historyAt(history, first));
}

/**
 * The history, for a period that begins at this instant, or for records of which the first is at
 * this instant. If the history begins at least a year before, it counts as complete.
 */
export function historyAt(history: History, from: number): History {
  if (!isDate(history) || !Number.isFinite(from)) return history;
  const year = Number(history.slice(0, 4)) + 1;
  const later = new Date(0).setUTCFullYear(
    year,
    Number(history.slice(5, 7)) - 1,
    Number(history.slice(8)),
  );
  return from >= later ? "complete" : history;
}

/** Whether the value is an ISO date that the calendar has. */
function isDate(value: unknown): value is string {
  if (typeof value !== "string" || value.length !== 10) return false;
  // For an invalid date, `toJSON` returns null.
  const text = new Date(value).toJSON() as string | null;
  return text?.slice(0, 10) === value;
}

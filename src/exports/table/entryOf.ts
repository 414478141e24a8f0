import { InputError } from "../../kernel/inputError.js";

/**
 * The value of a key in a cell that holds an object, a list of keys and values, or the JSON of
 * either; `undefined` if there is no such key.
 *
 * In a list, as BigQuery has it, each value is an object with one field for each type, of which one is filled.
 */
export function entryOf(argument: string, cell: unknown, key: string): unknown {
  const held = typeof cell === "string" ? parsed(argument, cell) : cell;
  if (Array.isArray(held)) {
    const entries = held as readonly ({
      readonly key?: unknown;
      readonly value?: unknown;
    } | null)[];
    const value = entries.find((entry) => entry?.key === key)?.value;
    return Object(value) === value ? filledValue(value as object) : value;
  }
  if (held === null || held === undefined) return undefined;
  if (typeof held !== "object") {
    throw new InputError(argument, cell, "an object, a list of keys and values, or its JSON");
  }
  return Object.hasOwn(held, key) ? (held as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** The one value among those of all types. */
function filledValue(value: object): unknown {
  return Object.values(value).find((one) => one !== null && one !== undefined);
}

function parsed(argument: string, text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError(argument, text, "an object, a list of keys and values, or its JSON");
  }
}

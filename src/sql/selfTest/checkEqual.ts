import { InputError } from "../../kernel/inputError.js";

/** Throws for the first place at which a result differs from the one that is expected. */
export function checkEqual(path: string, actual: unknown, expected: unknown): void {
  if (Object.is(actual, expected)) return;
  if (actual instanceof Map && expected instanceof Map) {
    checkEqual(path, Object.fromEntries(actual), Object.fromEntries(expected));
    return;
  }
  if (
    !isObject(actual) ||
    !isObject(expected) ||
    Array.isArray(actual) !== Array.isArray(expected)
  ) {
    throw new InputError(path, actual, shown(expected));
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const place = Array.isArray(expected) ? `${path}[${key}]` : `${path}.${key}`;
    checkEqual(place, actual[key], expected[key]);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  if (value === undefined) return "left out";
  return isObject(value) ? "another kind of value" : JSON.stringify(value);
}

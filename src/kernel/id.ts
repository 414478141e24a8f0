import { InputError } from "./inputError.js";

/**
 * The id of a customer, visitor, order or the like: a non-empty text, a safe integer or a bigint.
 *
 * `5` and `5n` are one id; `5` and `"5"` are two.
 */
export type Id = string | number | bigint;

/** Throws unless the value is a valid id: a text that is not empty, a safe integer or a bigint. */
export function checkId(argument: string, value: unknown): asserts value is Id {
  if (isId(value)) return;
  const hasLostDigits = Number.isInteger(value);
  throw new InputError(
    argument,
    value,
    hasLostDigits
      ? "a safe integer; a number beyond 2^53 has lost digits, so pass the id as text or bigint"
      : "a non-empty text, a whole number or a bigint",
  );
}

/** Whether the value is a valid id. */
export function isId(value: unknown): value is Id {
  if (typeof value === "string") return value !== "";
  return Number.isSafeInteger(value) || typeof value === "bigint";
}

/** The one form of an id: a bigint that is a safe integer becomes that number. */
export function plainId(id: Id): Id {
  if (typeof id !== "bigint") return id;
  const number = Number(id);
  return Number.isSafeInteger(number) ? number : id;
}

/** An id as JSON can hold it: a bigint beyond 2^53 becomes `{ bigint: "…" }`. */
export type SavedId = string | number | { readonly bigint: string };

/** Writes an id that {@link plainId} gave as JSON can hold it. */
export function savedId(id: Id): SavedId {
  return typeof id === "bigint" ? { bigint: String(id) } : id;
}

/** Reads an id that {@link savedId} wrote. */
export function restoredId(argument: string, saved: unknown): Id {
  const digits = (saved as { bigint?: unknown } | null | undefined)?.bigint;
  const isBig = typeof digits === "string" && /^-?[1-9]\d{15,}$/.test(digits);
  const id: unknown = isBig ? BigInt(digits) : saved;
  checkId(argument, id);
  return id;
}

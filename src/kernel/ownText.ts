/**
 * The text of an object that has one of its own, such as the value objects of database drivers and
 * of Temporal; `undefined` for plain objects, arrays and everything that is not an object.
 *
 * Typed arrays have none: the decimal numbers of Apache Arrow are such, and their text has lost the
 * decimal point.
 */
export function ownText(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (ArrayBuffer.isView(value)) return undefined;
  const write: unknown = (value as { toString?: unknown }).toString;
  // Every realm has its own Object.prototype, so the method is told by what it writes.
  if (typeof write !== "function") return undefined;
  const text: unknown = write.call(value);
  return typeof text === "string" && !text.startsWith("[object ") ? text : undefined;
}

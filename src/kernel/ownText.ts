/**
 * The text of an object that writes itself in its own way, such as the value objects of database
 * drivers and of Temporal; `undefined` for plain objects, arrays and everything that is not an
 * object.
 *
 * It is also `undefined` for typed arrays: the decimal numbers of Apache Arrow are typed arrays,
 * and their text lacks the decimal point.
 */
export function ownText(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (ArrayBuffer.isView(value)) return undefined;
  const write: unknown = (value as { toString?: unknown }).toString;
  // Every realm has its own `Object.prototype`, so the default method is recognized by the text
  // that it returns.
  if (typeof write !== "function") return undefined;
  const text: unknown = write.call(value);
  return typeof text === "string" && !text.startsWith("[object ") ? text : undefined;
}

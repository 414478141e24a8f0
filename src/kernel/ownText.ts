/**
 * The text of an object that writes itself, as the value objects of database drivers and of Temporal
 * do; `undefined` for plain objects, arrays and everything that is not an object.
 */
export function ownText(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const write: unknown = (value as { toString?: unknown }).toString;
  // Every realm has its own Object.prototype, so the method is told by what it writes.
  if (typeof write !== "function") return undefined;
  const text: unknown = write.call(value);
  return typeof text === "string" && !text.startsWith("[object ") ? text : undefined;
}

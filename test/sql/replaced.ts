/** Where a value stands in nested objects and arrays. */
export type Path = readonly (string | number)[];

/** The paths of all values that are not objects or arrays themselves, and of those that are. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

/** A copy with another value at a path. */
export function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const old = value as Record<string, unknown>;
  const inside = replaced(old[key], rest, other);
  if (Array.isArray(value))
    return (value as unknown[]).map((one, i) => (i === Number(key) ? inside : one));
  return { ...old, [key]: inside };
}

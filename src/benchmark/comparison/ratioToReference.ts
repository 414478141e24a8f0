/** A value divided by its reference; `null` if either is missing or the reference is 0. */
export function ratioToReference(value: number | null, reference: number | null): number | null {
  return value === null || reference === null || reference === 0 ? null : value / reference;
}

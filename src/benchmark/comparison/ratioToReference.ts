/** One number over another; `null` where the other is 0 or either is missing. */
export function ratioToReference(value: number | null, reference: number | null): number | null {
  return value === null || reference === null || reference === 0 ? null : value / reference;
}

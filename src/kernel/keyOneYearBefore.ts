/** The key of the same period one year before; that year may have no such period. */
export function keyOneYearBefore(key: string): string {
  return key.replace(/\d{4}/, (year) => String(Number(year) - 1).padStart(4, "0"));
}

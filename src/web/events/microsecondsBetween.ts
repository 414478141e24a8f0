/**
 * How many microseconds lie between two instants. Instants from databases may be fractions of a
 * millisecond, and the difference is rounded so that the last bits of a double decide nothing.
 */
export function microsecondsBetween(from: number, to: number): number {
  return Math.round((to - from) * 1000);
}

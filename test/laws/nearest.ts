/** Whether no other double is nearer to numerator / denominator than the value is. */
export function isNearest(value: number, numerator: bigint, denominator: bigint): boolean {
  const distance = (candidate: number): bigint => {
    const [units, shift] = binary(candidate);
    const off = units * denominator - (numerator << shift);
    // In units of 2^-1100 / denominator: every double is a whole number of them.
    return (off < 0n ? -off : off) << (1100n - shift);
  };
  return [neighbour(value, -1n), neighbour(value, 1n)].every(
    (other) => !Number.isFinite(other) || distance(value) <= distance(other),
  );
}

/** A double as units / 2^shift. */
function binary(value: number): [units: bigint, shift: bigint] {
  let shift = 0n;
  let units = value;
  while (!Number.isInteger(units)) {
    units *= 2;
    shift += 1n;
  }
  return [BigInt(units), shift];
}

/** The next double up or down. */
function neighbour(value: number, step: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  if (value === 0) return Number(step) * Number.MIN_VALUE;
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? step : -step));
  return view.getFloat64(0);
}

/** A typed array that keeps one number for each customer or visitor, in the place of its number. */
type Column = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** How long columns should be made that have no room for `place` yet: doubling keeps copying rare. */
export function lengthFor(place: number): number {
  return 2 * Math.max(place, 4);
}

/** A longer copy of a column, with `filler` in the new places. */
export function lengthened<Kind extends Column>(column: Kind, length: number, filler = 0): Kind {
  const longer = new (column.constructor as new (length: number) => Kind)(length);
  longer.set(column);
  return filler === 0 ? longer : (longer.fill(filler, column.length) as Kind);
}

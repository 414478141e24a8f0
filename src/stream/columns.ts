/**
 * A typed array that keeps one number for each customer or visitor, at the index that is the number
 * of the customer or visitor.
 */
type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/**
 * The new length of a column that has no room for the index `place` yet. Doubling keeps copying
 * rare.
 */
export function lengthFor(place: number): number {
  return 2 * Math.max(place, 4);
}

/** A longer copy of a column, with `filler` at the new indexes. */
export function lengthened<Kind extends Column>(column: Kind, length: number, filler = 0): Kind {
  const longer = new (column.constructor as new (length: number) => Kind)(length);
  longer.set(column);
  return filler === 0 ? longer : (longer.fill(filler, column.length) as Kind);
}

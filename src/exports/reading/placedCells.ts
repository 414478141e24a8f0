import type { Cell } from "../table/cell.js";
import type { PendingRow } from "./pendingRow.js";

/** A cell that is filled, with its place for errors. */
export interface PlacedCell {
  readonly argument: string;
  readonly cell: Cell;
}

/** The filled cells of all rows at these places among the wanted cells. */
export function* placedCells(
  rows: Iterable<PendingRow>,
  places: readonly number[],
  nameOf: (place: number) => string,
): Generator<PlacedCell> {
  for (const { row, cells } of rows) {
    for (const place of places) {
      const cell = cells[place];
      if (cell !== undefined && cell !== "") {
        yield { argument: `rows[${row}].${nameOf(place)}`, cell };
      }
    }
  }
}

/** The values of a row as texts, in the order of the columns. */
export type RowValues = readonly (string | null)[];

/** A value as a number; null for what is not there. */
export function numberOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}

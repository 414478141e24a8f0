/** The values of one column, in the order of the rows. */
export function valuesOfColumn(
  rows: readonly (readonly (string | null)[])[],
  index: number,
): (string | null)[] {
  return rows.map((row) => {
    const value = row[index];
    if (value === undefined) throw new Error(`a row of ${row.length} values has no value ${index}`);
    return value;
  });
}

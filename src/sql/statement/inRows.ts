/** What a number of rows hold, in the words of errors: `null in 3 rows`. */
export function inRows(received: string, count: number): string {
  return `${received} in ${count} row${count === 1 ? "" : "s"}`;
}

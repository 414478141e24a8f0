/** The names of a header, whose line is split at its commas but for those in quotes. */
export function headerNames(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|([^,]+|(?<=,)(?=,|$))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
}

/** A row below a header, blank but for these columns. Throws if the header lacks one of them. */
export function rowBelow(
  header: readonly string[],
  cells: Readonly<Record<string, unknown>>,
): unknown[] {
  for (const name of Object.keys(cells)) {
    if (!header.includes(name)) throw new Error(`the header has no column ${name}`);
  }
  return header.map((name) => cells[name] ?? "");
}

/**
 * A header and the rows below it, of a table with a line for each row and `|` between the cells,
 * whose first line names the columns that are filled.
 */
export function rowsBelow(header: readonly string[], table: string): string[][] {
  const [names = [], ...lines] = table
    .trim()
    .split("\n")
    .map((line) => line.trimStart().split("|"));
  const trimmed = names.map((name) => header.find((one) => one.trim() === name.trim()) ?? name);
  const rows = lines.map((cells) =>
    rowBelow(header, Object.fromEntries(trimmed.map((name, at) => [name, cells[at] ?? ""]))),
  );
  return [[...header], ...(rows as string[][])];
}

/** What was left out: how many rows for which reason. */
export function leftOutCounts({
  leftOut,
}: {
  readonly leftOut: readonly { readonly count: number; readonly reason: string }[];
}): [number, string][] {
  return leftOut.map(({ count, reason }) => [count, reason]);
}

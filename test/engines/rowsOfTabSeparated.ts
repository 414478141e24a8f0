type Row = Readonly<Record<string, string | null>>;

const unescaped: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  "0": "\0",
};

/** The rows of an answer in ClickHouse's format TabSeparatedWithNames, each value as text. */
export function rowsOfTabSeparated(answer: string): readonly Row[] {
  const [names = [], ...rows] = answer
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split("\t").map(valueOf));
  return rows.map((row) =>
    Object.fromEntries(row.map((value, index) => [names[index] ?? "", value])),
  );
}

function valueOf(field: string): string | null {
  if (field === "\\N") return null;
  return field.replace(/\\(.)/g, (_, one: string) => unescaped[one] ?? one);
}

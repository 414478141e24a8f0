/** Rows as ClickHouse reads and writes them in its format TabSeparated. */
export function tabSeparated(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((row) => `${row.map(field).join("\t")}\n`).join("");
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\0": "\\0",
};

function field(value: string | null): string {
  return value === null ? "\\N" : value.replace(/[\\\t\n\r\0]/g, (one) => escapes[one] ?? one);
}

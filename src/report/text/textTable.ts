const space = "  ";

/** A table as plain text: a line for the header, a rule, and a line for each row. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  sides: readonly ("left" | "right")[] = [],
): string {
  const widths = head.map((title, column) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? "")), widthOf(title)),
  );
  const lineOf = (cells: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? "";
        const gap = " ".repeat(Math.max(0, width - widthOf(cell)));
        return (sides[column] ?? (column === 0 ? "left" : "right")) === "left"
          ? cell + gap
          : gap + cell;
      })
      .join(space)
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join(space);
  return [lineOf(head), rule, ...rows.map(lineOf)].join("\n");
}

/** How many places of a terminal a text takes: marks above and below Thai letters take none. */
function widthOf(text: string): number {
  return Array.from(text.replaceAll(/\p{Mn}/gu, "")).length;
}

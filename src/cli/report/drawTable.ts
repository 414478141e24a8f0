import Table from "cli-table3";
import type { Align, HeadCell, TableData } from "./tableData.js";

/** How many characters fit on a line of a terminal. */
const widest = 110;

/** A table in plain text, without colours; several of them where a line is too narrow for all columns. */
export function drawTable({ head, aligns, rows, split }: TableData): string {
  if (split === undefined) return drawn(head, aligns, rows);
  const { fixed, columns, most } = split;
  const parts: string[] = [];
  const all = head.length - fixed;
  const draw = (from: number, many: number): string => {
    const [begin, end] = [fixed + from * columns, fixed + (from + many) * columns];
    const cut = <Cell>(cells: readonly Cell[]): Cell[] => [
      ...cells.slice(0, fixed),
      ...cells.slice(begin, end),
    ];
    const heads = [...head.slice(0, fixed), ...head.slice(fixed + from, fixed + from + many)];
    return drawn(heads, cut(aligns), rows.map(cut));
  };
  for (let from = 0; from < all; ) {
    let many = Math.min(all - from, most);
    let text = draw(from, many);
    while (many > 1 && text.indexOf("\n") > widest) {
      many -= 1;
      text = draw(from, many);
    }
    parts.push(text);
    from += many;
  }
  return parts.join("\n");
}

function drawn(
  head: readonly HeadCell[],
  colAligns: readonly Align[],
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    head: head.map((cell) =>
      typeof cell === "string"
        ? cell
        : { content: cell.text, colSpan: cell.columns, hAlign: "center" as const },
    ) as string[],
    colAligns: [...colAligns],
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

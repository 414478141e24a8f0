import type { HeadCell, TableData } from "../tableData.js";
import { escaped } from "./escaped.js";

/** A table of a page. A narrow window scrolls it, also by the keyboard. */
export function htmlTable(caption: string, { head, aligns, rows, shades }: TableData): string {
  const body = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      const tag = column === 0 ? 'th scope="row"' : "td";
      const style = [
        aligns[column] === "right" && "right",
        shades?.[row]?.[column] !== undefined && `shade${String(shadeOf(shades[row][column]))}`,
      ].filter(Boolean);
      const names = style.length === 0 ? "" : ` class="${style.join(" ")}"`;
      return `<${tag}${names}>${lines(cell)}</${tag.slice(0, 2)}>`;
    });
    return `<tr>${written.join("")}</tr>`;
  });
  const label = escaped(caption);
  return [
    `<div class="table" role="region" aria-label="${label}" tabindex="0">`,
    `<table><caption>${label}</caption>`,
    `<thead><tr>${head.map(headCell).join("")}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table></div>`,
  ].join("\n");
}

function headCell(cell: HeadCell): string {
  if (typeof cell === "string") {
    return cell === "" ? "<td></td>" : `<th scope="col">${escaped(cell)}</th>`;
  }
  return `<th scope="colgroup" colspan="${String(cell.columns)}">${escaped(cell.text)}</th>`;
}

/** One of ten steps of a colour. */
function shadeOf(share = 0): number {
  return Math.min(9, Math.max(0, Math.floor(share * 10)));
}

function lines(text: string): string {
  return escaped(text).replaceAll("\n", "<br>");
}

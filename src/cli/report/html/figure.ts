import type { TableData } from "../tableData.js";
import { htmlTable } from "./htmlTable.js";
import { svg } from "./svg.js";

/** A chart of its own numbers, with a table of the same numbers below it. */
export interface Figure {
  readonly title: string;
  /** What the picture shows, in sentences. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** The marks, in SVG. */
  readonly parts: readonly string[];
  readonly table: TableData;
}

/** A figure of a section as a part of the page. */
export function figureHtml(section: string, { parts, table, ...picture }: Figure): string {
  return svg(picture, parts.join("\n"), htmlTable(`${section}: ${picture.title}`, table));
}

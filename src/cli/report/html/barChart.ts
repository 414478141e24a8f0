import type { Writer } from "../writer.js";
import { type ChartPoint, rangeOf } from "./chartPoint.js";
import { escaped } from "./escaped.js";
import { svg } from "./svg.js";

const rowHeight = 26;
const names = 120;
const bars = 180;
const width = 380;
/** How many letters of a name fit next to its bar. */
const longest = 17;

/** A bar for each group, with the interval of its value as a thin line. */
export function barChart(
  title: string,
  points: readonly ChartPoint[],
  text: string,
  writer: Writer,
): string {
  const [least, most] = rangeOf(points);
  const at = (value: number): number => names + ((value - least) / (most - least)) * bars;
  const rows = points.map(({ name, measure, value, lower, upper }, row) => {
    const top = row * rowHeight;
    const middle = top + rowHeight / 2;
    const label = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
    return [
      `<text x="${String(names - 8)}" y="${String(middle + 4)}" class="end">${escaped(label)}</text>`,
      value === null ? "" : bar(at(Math.min(0, value)), at(Math.max(0, value)), top + 5),
      lower === null || upper === null
        ? ""
        : `<path class="interval" d="M${place(at(lower))} ${String(middle)}H${place(at(upper))}"/>`,
      `<text x="${place(at(Math.max(0, value ?? 0, upper ?? 0)) + 6)}" y="${String(middle + 4)}">${escaped(value === null ? "–" : writer.measure(measure))}</text>`,
    ].join("");
  });
  return svg({ title, text, width, height: points.length * rowHeight + 4 }, rows.join("\n"));
}

function bar(from: number, to: number, top: number): string {
  return `<rect class="bar" x="${place(from)}" y="${String(top)}" width="${place(to - from)}" height="${String(rowHeight - 10)}"/>`;
}

function place(value: number): string {
  return value.toFixed(1);
}

import type { GroupMeasures } from "../section.js";
import type { Writer } from "../writer.js";
import { barChart } from "./barChart.js";
import { type ChartPoint, chartPoint } from "./chartPoint.js";
import { chartText } from "./chartText.js";
import { lineChart } from "./lineChart.js";
import { usualRange, usualRangeText } from "./usualRange.js";

/** How many groups a chart shows; the table has them all. */
const most = 40;

/** A chart for each KPI that some groups have a value of: a line over months, bars side by side for all else. */
export function charts(by: string, groups: readonly GroupMeasures[], writer: Writer): string[] {
  const isOverTime = by === "Month";
  if (groups.length < 2) return [];
  const points = new Map<string, ChartPoint[]>();
  for (const { name, measures } of isOverTime ? groups.slice(-most) : groups.slice(0, most)) {
    for (const { title, measure } of measures) {
      const some = points.get(title) ?? [];
      some.push(chartPoint(name, measure));
      points.set(title, some);
    }
  }
  return Array.from(points)
    .filter(([, some]) => some.some(({ value }) => value !== null))
    .map(([title, some]) => {
      const named = `${title} by ${by.toLowerCase()}`;
      const text = chartText(some, isOverTime, writer);
      if (!isOverTime) return barChart(named, some, text, writer);
      const usual = usualRange(some);
      const range = usual === null ? "" : ` ${usualRangeText(usual, some, writer)}`;
      return lineChart(named, some, `${text}${range}`, writer, usual);
    });
}

import type { GroupMeasures } from "../section.js";
import type { Writer } from "../writer.js";
import { barChart } from "./barChart.js";
import { type ChartPoint, chartPoint } from "./chartPoint.js";
import { chartText } from "./chartText.js";
import { lineChart } from "./lineChart.js";

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
  const draw = isOverTime ? lineChart : barChart;
  return Array.from(points)
    .filter(([, some]) => some.some(({ value }) => value !== null))
    .map(([title, some]) =>
      draw(`${title} by ${by.toLowerCase()}`, some, chartText(some, isOverTime, writer), writer),
    );
}

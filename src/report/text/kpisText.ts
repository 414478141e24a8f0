import type { ReportKpis } from "../data/reportKpis.js";
import type { ReportRow } from "../data/reportRow.js";
import { textTable } from "./textTable.js";
import type { TextWriter } from "./textWriter.js";

/** How many KPIs stand side by side in a table of groups. */
const together = 4;

/** The tables of counts and KPIs. */
export function kpisText(section: ReportKpis, writer: TextWriter): string[] {
  const { counts, kpis, overall, groups, currency } = section;
  const { word, measure, interval, quantity } = writer;
  const texts: string[] = [];
  if (overall !== undefined) {
    const countRows = counts.map(({ id, title, unit }) => [
      title,
      quantity(overall.counts[id], unit, currency),
    ]);
    const kpiRows = kpis.map(({ id, title, formula = "" }) => {
      const one = overall.measures[id];
      return [title, measure(one), one === undefined ? "–" : interval(one), formula];
    });
    texts.push(
      textTable(
        ["", word("value"), word("interval"), word("formula")],
        [...countRows, ...kpiRows],
        ["left", "right", "left", "left"],
      ),
    );
  }
  for (const { title, rows } of groups) {
    const tables = [
      textTable(
        [title, ...counts.map((count) => count.title)],
        rows.map((row) => [
          nameOf(row),
          ...counts.map(({ id, unit }) => quantity(row.counts[id], unit, currency)),
        ]),
      ),
    ];
    for (let at = 0; at < kpis.length; at += together) {
      const some = kpis.slice(at, at + together);
      tables.push(
        textTable(
          [title, ...some.map((kpi) => kpi.title)],
          rows.map((row) => [nameOf(row), ...some.map(({ id }) => measure(row.measures[id]))]),
        ),
      );
    }
    texts.push(...tables);
  }
  return texts;
}

/** The name of a group; a period that is not over has a star. */
function nameOf({ name, isPartial }: ReportRow): string {
  return isPartial === true ? `${name} *` : name;
}

import type { ReportSection } from "../data/reportSection.js";
import { kpisText } from "./kpisText.js";
import { modelsText } from "./modelsText.js";
import { textTable } from "./textTable.js";
import type { TextWriter } from "./textWriter.js";

/** The tables of a section as text. */
export function sectionText(section: ReportSection, writer: TextWriter): readonly string[] {
  const { word, measure, quantity } = writer;
  switch (section.kind) {
    case "kpis":
      return kpisText(section, writer);
    case "models":
      return modelsText(section, writer);
    case "cohorts": {
      const { cohorts, overall } = section.retention;
      const most = overall.slice(0, 13);
      const cells = (row: typeof overall): string[] =>
        most.map((_, month) => {
          const cell = row[month];
          return cell === undefined || cell.value === null ? "–" : measure(cell);
        });
      return [
        textTable(
          [word("name"), word("customers"), ...most.map((_, month) => `+${month}`)],
          [
            ...cohorts.map((row) => [row.cohort, quantity(row.size), ...cells(row.cells)]),
            [
              word("all"),
              quantity(cohorts.reduce((sum, { size }) => sum + size, 0)),
              ...cells(overall),
            ],
          ],
        ),
      ];
    }
    case "rfm":
      return [
        textTable(
          [word("name"), word("customers"), word("revenue"), word("value")],
          section.segments.map(({ name, customers, revenue, revenuePerCustomer }) => [
            name,
            quantity(customers),
            quantity(revenue, "money", section.currency),
            measure(revenuePerCustomer),
          ]),
        ),
      ];
    case "survival":
      return [
        textTable(
          [word("days"), word("customers"), word("stay")],
          section.curve.steps
            .filter(({ events }) => events > 0)
            .slice(0, 24)
            .map(({ time, atRisk, survival }) => [
              quantity(time),
              quantity(atRisk),
              quantity(survival, "fraction"),
            ]),
        ),
      ];
    case "themes":
      return [
        textTable(
          [word("name"), word("responses"), word("value")],
          section.feedback.themes.map(({ theme, mentions, share }) => [
            theme,
            quantity(mentions),
            measure(share),
          ]),
        ),
      ];
    case "comparisons":
      return [
        textTable(
          [word("name"), word("value"), word("standing"), word("reasons")],
          section.scorecard.rows.map(({ metric, measure: one, standing, standsOn, reasons }) => [
            section.titles[metric] ?? metric,
            measure(one),
            [standing, ...standsOn].join(", "),
            reasons.join(", "),
          ]),
          ["left", "right", "left", "left"],
        ),
      ];
  }
}

import type { CohortRetention, Measure } from "engagement-metrics";
import { type Section, tablesThatFit } from "./section.js";
import { table } from "./tables.js";

/** The section of cohorts: of the customers who first ordered in a month, how many ordered in the months after it. */
export function cohortsSection(
  path: string,
  asOf: string,
  { cohorts, overall }: CohortRetention,
): Section {
  return {
    title: `Cohorts (${path})`,
    notes: [
      "Of the customers who first ordered in a month, the share who ordered in the first, second, …",
      `month after it. A dash means that the month was not over on ${asOf}. The last line adds up the`,
      "customers of all cohorts that have had the month; it is not an average of shares. The first cohorts",
      "hold customers who ordered before the file begins.",
    ],
    groups: {},
    write: (writer) => {
      const cell = (measure: Measure | undefined): string =>
        measure === undefined || measure.value === null ? "–" : writer.measure(measure);
      const size = (customers: number): string => writer.quantity(customers, "number");
      const all = cohorts.reduce((sum, cohort) => sum + cohort.size, 0);
      const lines = [
        ...cohorts.map((cohort) => ({ ...cohort, name: cohort.cohort })),
        { name: "All cohorts", size: all, cells: overall },
      ];
      const tables = tablesThatFit([...overall.keys()], overall.length, (months) =>
        table(
          ["Cohort", "Customers", ...months.map((month) => `+${month}`)],
          ["left", "right", ...months.map(() => "right" as const)],
          lines.map((line) => [
            line.name,
            size(line.size),
            ...months.map((month) => cell(line.cells[month])),
          ]),
        ),
      );
      const drawn = tables.length === 0 ? "Nothing to show." : tables.join("\n");
      return [{ title: "By month of the first order", table: drawn }];
    },
  };
}

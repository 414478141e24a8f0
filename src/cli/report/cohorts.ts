import type { CohortRetention, Measure } from "engagement-metrics";
import type { Section } from "./section.js";
import type { TableData } from "./tableData.js";

/** The section of cohorts: of the customers who first ordered in a month, how many ordered in the months after it. */
export function cohortsSection(path: string, asOf: string, retention: CohortRetention): Section {
  const { cohorts, overall } = retention;
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
      const months = [...overall.keys()];
      const table: TableData = {
        head: ["Cohort", "Customers", ...months.map((month) => `+${month}`)],
        aligns: ["left", "right", ...months.map(() => "right" as const)],
        rows: lines.map((line) => [
          line.name,
          size(line.size),
          ...months.map((month) => cell(line.cells[month])),
        ]),
        split: { fixed: 2, columns: 1, most: overall.length },
        shades: lines.map((line) => [
          undefined,
          undefined,
          ...months.map((month) => line.cells[month]?.value ?? undefined),
        ]),
      };
      const parts = months.length === 0 ? ["Nothing to show."] : [table];
      return [{ title: "By month of the first order", parts }];
    },
    data: retention,
  };
}

import type { Measure } from "engagement-metrics";
import type { Breakdown } from "./breakdown.js";
import { type Count, countsTable, type Kpi, kpisTable, overallTable } from "./tables.js";
import type { Writer } from "./writer.js";

/** The names of all groups in the report, for each grouping: "Month", "Channel". */
export type GroupNames = Readonly<Record<string, readonly string[]>>;

/** A part of the report that has been computed, but not written yet. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  /** The groups in its records. The tables of all sections have a line for each. */
  readonly groups: Readonly<Record<string, Iterable<string>>>;
  /** The KPIs over all groups, for the comparison with published figures. */
  readonly measures?: readonly TitledMeasure[];
  readonly write: (writer: Writer, names: GroupNames) => readonly TitledTable[];
}

/** A KPI under the title that the report gives it. */
export interface TitledMeasure {
  readonly title: string;
  readonly measure: Measure;
}

/** A table, or several tables with the same lines, under a title. */
export interface TitledTable {
  readonly title: string;
  readonly table: string;
}

/** What {@link breakdownSection} is made of. */
export interface BreakdownSection<Totals> {
  readonly title: string;
  readonly notes: readonly string[];
  readonly breakdown: Breakdown<Totals>;
  readonly counts: readonly Count<Totals>[];
  readonly kpis: readonly Kpi<Totals>[];
  /** KPIs that are only in the overall table. */
  readonly overallKpis?: readonly Kpi<Totals>[];
}

/** How many characters fit on a line of a terminal. */
const widest = 110;

/** The section of a breakdown: the overall table, then a table for each grouping. */
export function breakdownSection<Totals>({
  title,
  notes,
  breakdown: { overall, groups, nothing },
  counts,
  kpis,
  overallKpis = [],
}: BreakdownSection<Totals>): Section {
  return {
    title,
    notes,
    groups: Object.fromEntries(Object.entries(groups).map(([by, found]) => [by, found.keys()])),
    measures: measuresOf([...kpis, ...overallKpis], overall),
    write: (writer, names) => [
      { title: "Overall", table: overallTable(counts, [...kpis, ...overallKpis], overall, writer) },
      ...Object.entries(groups).map(([by, found]) => {
        const lines = new Map(
          (names[by] ?? []).map((name) => [name, found.get(name) ?? nothing] as const),
        );
        return groupTables({ by, counts, kpis, groups: lines }, writer);
      }),
    ],
  };
}

/** The KPIs of totals, without those that the totals have no measure for. */
export function measuresOf<Totals>(
  kpis: readonly Kpi<Totals>[],
  totals: Totals,
): readonly TitledMeasure[] {
  return kpis.flatMap(({ title, measure: measureOf }) => {
    const measure = measureOf(totals);
    return typeof measure === "string" ? [] : [{ title, measure }];
  });
}

/** The names of the groups of all sections, sorted. */
export function groupNamesOf(sections: readonly Section[]): GroupNames {
  const names: Record<string, string[]> = {};
  for (const { groups } of sections) {
    for (const [by, found] of Object.entries(groups)) {
      names[by] = [...new Set([...(names[by] ?? []), ...found])].sort();
    }
  }
  return names;
}

/** A table by month or by channel: its columns, and the totals of each line. */
export interface GroupTable<Totals> {
  readonly by: string;
  readonly counts?: readonly Count<Totals>[];
  readonly kpis: readonly Kpi<Totals>[];
  readonly groups: ReadonlyMap<string, Totals>;
}

/** The counts of groups, then their KPIs, in as many tables as the width of a terminal requires. */
export function groupTables<Totals>(
  { by, counts = [], kpis, groups }: GroupTable<Totals>,
  writer: Writer,
): TitledTable {
  const title = `By ${by.toLowerCase()}`;
  if (groups.size === 0) return { title, table: "Nothing to show." };
  const tables = counts.length === 0 ? [] : [countsTable(by, counts, groups, writer)];
  tables.push(...tablesThatFit(kpis, 3, (some) => kpisTable(by, some, groups, writer)));
  return { title, table: tables.join("\n") };
}

/** Draws columns in several tables, each with as many columns as fit on a line, and at most `most`. */
export function tablesThatFit<Column>(
  columns: readonly Column[],
  most: number,
  draw: (some: readonly Column[]) => string,
): string[] {
  const tables: string[] = [];
  let rest = columns;
  while (rest.length > 0) {
    let width = Math.min(rest.length, most);
    let drawn = draw(rest.slice(0, width));
    while (width > 1 && drawn.indexOf("\n") > widest) {
      width -= 1;
      drawn = draw(rest.slice(0, width));
    }
    tables.push(drawn);
    rest = rest.slice(width);
  }
  return tables;
}

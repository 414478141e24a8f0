import type { Measure } from "engagement-metrics";
import type { Breakdown } from "./breakdown.js";
import { type Count, countsTable, type Kpi, kpisTable, overallTable } from "./tables.js";
import type { Writer } from "./writer.js";

/** The names of all groups in the report, by what the groups go by: "Month", "Channel". */
export type GroupNames = Readonly<Record<string, readonly string[]>>;

/** A part of the report: computed, and not written yet. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  /** The groups that were met; the report has a line for each, in every section. */
  readonly groups: Readonly<Record<string, Iterable<string>>>;
  /** The KPIs of everything, to be compared with others'. */
  readonly measures?: readonly TitledMeasure[];
  readonly write: (writer: Writer, names: GroupNames) => readonly TitledTable[];
}

/** A KPI under the title that the report gives it. */
export interface TitledMeasure {
  readonly title: string;
  readonly measure: Measure;
}

/** A table, or several of the same lines, under a title. */
export interface TitledTable {
  readonly title: string;
  readonly table: string;
}

/** What makes a section of a breakdown. */
export interface BreakdownSection<Totals> {
  readonly title: string;
  readonly notes: readonly string[];
  readonly breakdown: Breakdown<Totals>;
  readonly counts: readonly Count<Totals>[];
  readonly kpis: readonly Kpi<Totals>[];
  /** KPIs that make no sense for a group. */
  readonly overallKpis?: readonly Kpi<Totals>[];
}

/** How many characters a terminal has room for beside each other. */
const widest = 110;

/** The section of a breakdown: a table of everything, then tables by month, by channel. */
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

/** The KPIs of some totals that have a measure. */
export function measuresOf<Totals>(
  kpis: readonly Kpi<Totals>[],
  totals: Totals,
): readonly TitledMeasure[] {
  return kpis.flatMap(({ title, measure: measureOf }) => {
    const measure = measureOf(totals);
    return typeof measure === "string" ? [] : [{ title, measure }];
  });
}

/** The names of all groups that any section met, in order. */
export function groupNamesOf(sections: readonly Section[]): GroupNames {
  const names: Record<string, string[]> = {};
  for (const { groups } of sections) {
    for (const [by, found] of Object.entries(groups)) {
      names[by] = [...new Set([...(names[by] ?? []), ...found])].sort();
    }
  }
  return names;
}

/** The lines of a table by month or by channel, and what is on them. */
export interface GroupTable<Totals> {
  readonly by: string;
  readonly counts?: readonly Count<Totals>[];
  readonly kpis: readonly Kpi<Totals>[];
  readonly groups: ReadonlyMap<string, Totals>;
}

/** The counts of groups, then their KPIs, as many beside each other as a terminal has room for. */
export function groupTables<Totals>(
  { by, counts = [], kpis, groups }: GroupTable<Totals>,
  writer: Writer,
): TitledTable {
  const title = `By ${by.toLowerCase()}`;
  if (groups.size === 0) return { title, table: "Nothing to show." };
  const tables = counts.length === 0 ? [] : [countsTable(by, counts, groups, writer)];
  tables.push(...tablesBeside(kpis, 3, (some) => kpisTable(by, some, groups, writer)));
  return { title, table: tables.join("\n") };
}

/** Tables of some columns each: of as many as a terminal has room for, and no more than `most`. */
export function tablesBeside<Column>(
  columns: readonly Column[],
  most: number,
  draw: (some: readonly Column[]) => string,
): string[] {
  const tables: string[] = [];
  let rest = columns;
  while (rest.length > 0) {
    let beside = Math.min(rest.length, most);
    let drawn = draw(rest.slice(0, beside));
    while (beside > 1 && drawn.indexOf("\n") > widest) {
      beside -= 1;
      drawn = draw(rest.slice(0, beside));
    }
    tables.push(drawn);
    rest = rest.slice(beside);
  }
  return tables;
}

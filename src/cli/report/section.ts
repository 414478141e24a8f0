import type { Measure } from "engagement-metrics";
import type { Breakdown } from "./breakdown.js";
import type { Figure } from "./html/figure.js";
import type { TableData } from "./tableData.js";
import { type Count, countsTable, type Kpi, kpisTable, nameOf, overallTable } from "./tables.js";
import type { Writer } from "./writer.js";

/** The names of all groups in the report, for each grouping: "Month", "Channel". */
export type GroupNames = Readonly<Record<string, readonly string[]>>;

/** A part of the report that has been computed, but not written yet. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  /** The groups in its records. The tables of all sections have a line for each. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The KPIs over all groups, for the comparison with published figures. */
  readonly measures?: readonly TitledMeasure[];
  /** The KPIs of each group, in the order of the names. */
  readonly groupMeasures?: (
    names: GroupNames,
  ) => Readonly<Record<string, readonly GroupMeasures[]>>;
  /** Charts of the page that are not of the KPIs of groups. */
  readonly figures?: (writer: Writer) => readonly Figure[];
  /** What the library computed, where it is more than measures. */
  readonly data?: object;
  readonly write: (writer: Writer, names: GroupNames) => readonly TitledTable[];
}

/** A KPI under the title that the report gives it. */
export interface TitledMeasure {
  readonly title: string;
  readonly measure: Measure;
}

/** The KPIs of a group. */
export interface GroupMeasures {
  readonly name: string;
  readonly measures: readonly TitledMeasure[];
}

/** Tables with the same lines, or a text, under a title. */
export interface TitledTable {
  readonly title: string;
  readonly parts: readonly (TableData | string)[];
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
  readonly figures?: Section["figures"];
}

/** The section of a breakdown: the overall table, then a table for each grouping. */
export function breakdownSection<Totals>({
  title,
  notes,
  breakdown: { overall, groups, nothing },
  counts,
  kpis,
  overallKpis = [],
  figures,
}: BreakdownSection<Totals>): Section {
  return {
    ...(figures !== undefined && { figures }),
    title,
    notes,
    groups: Object.fromEntries(
      Object.entries(groups).map(([by, found]) => [by, [...found.keys()]]),
    ),
    measures: measuresOf([...kpis, ...overallKpis], overall),
    groupMeasures: (names) =>
      Object.fromEntries(
        Object.entries(groups).map(([by, found]) => [
          by,
          measuresByGroup(kpis, linesOf(found, names[by], nothing)),
        ]),
      ),
    write: (writer, names) => [
      {
        title: "Overall",
        parts: [overallTable(counts, [...kpis, ...overallKpis], overall, writer)],
      },
      ...Object.entries(groups).map(([by, found]) =>
        groupTables({ by, counts, kpis, groups: linesOf(found, names[by], nothing) }, writer),
      ),
    ],
  };
}

function linesOf<Totals>(
  found: ReadonlyMap<string, Totals>,
  names: readonly string[] | undefined,
  nothing: Totals,
): ReadonlyMap<string, Totals> {
  return new Map((names ?? []).map((name) => [name, found.get(name) ?? nothing] as const));
}

/** The KPIs of each group. */
export function measuresByGroup<Totals>(
  kpis: readonly Kpi<Totals>[],
  groups: ReadonlyMap<string, Totals>,
): readonly GroupMeasures[] {
  return Array.from(groups, ([group, totals]) => ({
    name: nameOf(group),
    measures: measuresOf(kpis, totals),
  }));
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

/** The counts of groups, then their KPIs. */
export function groupTables<Totals>(
  { by, counts = [], kpis, groups }: GroupTable<Totals>,
  writer: Writer,
): TitledTable {
  const title = `By ${by.toLowerCase()}`;
  if (groups.size === 0) return { title, parts: ["Nothing to show."] };
  return {
    title,
    parts: [
      ...(counts.length === 0 ? [] : [countsTable(by, counts, groups, writer)]),
      kpisTable(by, kpis, groups, writer),
    ],
  };
}

import type { Report } from "./report.js";
import type { GroupMeasures, TitledMeasure } from "./section.js";

/** The report as data that survives JSON. */
export interface ReportData {
  readonly title: string;
  readonly notes: readonly string[];
  readonly files: readonly FileData[];
  readonly skipped: readonly SkippedData[];
  readonly sections: readonly SectionData[];
}

/** What a file was taken for, and which of its rows were left out. */
interface FileData {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly rows: number;
  readonly records: number;
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly notes: readonly string[];
}

/** The rows of a file that were skipped, with the line of each. */
interface SkippedData {
  readonly path: string;
  readonly rows: number;
  readonly refusals: readonly { readonly line: number; readonly reason: string }[];
}

/** A section: its KPIs over all groups and of each group, as the library returns them. */
interface SectionData {
  readonly title: string;
  readonly notes: readonly string[];
  readonly measures: readonly TitledMeasure[];
  readonly groups: Readonly<Record<string, readonly GroupMeasures[]>>;
  /** Cohorts, segments or comparisons, where the section has them. */
  readonly data?: object;
}

/** Turns a report into data. */
export function reportData({ title, notes, files, sources, sections, names }: Report): ReportData {
  return {
    title,
    notes,
    files: files.map(({ path, title: taken, reading }) => ({
      path,
      title: taken,
      kind: reading.kind,
      rows: reading.rows,
      records: reading.records.length,
      leftOut: reading.leftOut.map(({ reason, count }) => ({ reason, count })),
      notes: reading.notes,
    })),
    skipped: sources.flatMap(({ path, skipped }) =>
      skipped === undefined
        ? []
        : [
            {
              path,
              rows: skipped.rows,
              refusals: Array.from(skipped.refusals, ([line, refusal]) => ({ line, ...refusal })),
            },
          ],
    ),
    sections: sections.map(({ title, notes, measures = [], groupMeasures, data }) => ({
      title,
      notes,
      measures,
      groups: groupMeasures?.(names) ?? {},
      ...(data !== undefined && { data }),
    })),
  };
}

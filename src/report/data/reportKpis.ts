import type { ReportColumn } from "./reportColumn.js";
import type { ReportGroups } from "./reportGroups.js";
import type { ReportRow } from "./reportRow.js";
import type { SectionHead } from "./sectionHead.js";

/** The counts and the KPIs of a file: of all its records, and of groups of them. */
export interface ReportKpis extends SectionHead {
  /** What tells this section from those of other kinds. */
  readonly kind: "kpis";
  /** The records that it is about. */
  readonly subject:
    | "orders"
    | "channels"
    | "campaigns"
    | "posts"
    | "subscriptions"
    | "sessions"
    | "answers";
  /** The currency of all amounts, if one is named. */
  readonly currency?: string;
  /** The counts and amounts that the rows have, in their order. */
  readonly counts: readonly ReportColumn[];
  /** The KPIs that the rows have, in their order. The id of a column is that of the KPI. */
  readonly kpis: readonly ReportColumn[];
  /** All records; absent for subscriptions, which have KPIs of periods only. */
  readonly overall?: ReportRow;
  /** The records by period, by channel and the like. */
  readonly groups: readonly ReportGroups[];
  /** The counts that are the steps of a funnel, the widest first; empty if the records have no funnel. */
  readonly funnel: readonly string[];
}

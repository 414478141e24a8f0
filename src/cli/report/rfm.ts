import {
  aggregate,
  type CustomerHistories,
  groupBy,
  type OrderTotals,
  orderTotalsAggregator,
  type RfmScores,
  type RfmThresholds,
  revenuePerCustomer,
  rfmScores,
} from "engagement-metrics";
import { rfmMap } from "./html/rfmMap.js";
import { groupTables, measuresByGroup, type Section } from "./section.js";
import type { TableData } from "./tableData.js";
import type { Count, Kpi } from "./tables.js";
import type { Writer } from "./writer.js";

const counts: readonly Count<OrderTotals>[] = [
  { title: "Customers", text: ({ customers }, writer) => writer.quantity(customers, "number") },
  {
    title: "Revenue",
    text: ({ revenue, currency }, writer) => writer.quantity(revenue, "money", currency),
  },
];

const kpis: readonly Kpi<OrderTotals>[] = [
  {
    title: "Revenue per customer",
    formula: "revenue / customers",
    units: ["money", "number"],
    measure: revenuePerCustomer,
  },
];

/** The section of the best customers, by how recently, how often and for how much they ordered. */
export function rfmSection(path: string, asOf: string, histories: CustomerHistories): Section {
  const scored = rfmScores(histories);
  const segments = totalsBySegment(histories, scored);
  return {
    title: `RFM (${path})`,
    notes: [
      "Recency, frequency and monetary value are scored from 1 to 5 by quantiles of the customers;",
      "5 is the most recent, the most orders, the most revenue. Equal values get the same score, so a",
      `score may have no customers: a dash. Days are counted to ${asOf}.`,
    ],
    groups: {},
    groupMeasures: () => ({ Segment: measuresByGroup(kpis, segments) }),
    figures: (writer) => [rfmMap(scored.customers, writer)],
    data: { thresholds: scored.thresholds, segments: scored.segments },
    write: (writer) => [
      groupTables({ by: "Segment", counts, kpis, groups: segments }, writer),
      { title: "Scores", parts: [scoresTable(scored, histories.currency, writer)] },
    ],
  };
}

/** The totals of each segment. All orders of a customer count as one here, so only revenue and customers mean something. */
function totalsBySegment(
  { customers, currency }: CustomerHistories,
  scored: RfmScores,
): ReadonlyMap<string, OrderTotals> {
  const bought = customers.map(({ customerId, revenue }, place) => ({
    customerId,
    amount: revenue,
    currency,
    segment: scored.customers[place]?.segment ?? "",
  }));
  const bySegment = aggregate(
    bought,
    groupBy(({ segment }) => segment, orderTotalsAggregator),
  );
  const nothing = { ...aggregate([], orderTotalsAggregator), ...(currency && { currency }) };
  return new Map(scored.segments.map(({ name }) => [name, bySegment.get(name) ?? nothing]));
}

/** The range of values that gets each score. */
function scoresTable(
  { thresholds, emptyBins }: RfmScores,
  currency: string | undefined,
  writer: Writer,
): TableData | string {
  if (thresholds === null) return "Nothing to show.";
  const cell = (
    dimension: keyof RfmThresholds,
    score: number,
    text: (bound: number) => string,
  ): string => {
    if (emptyBins[dimension].includes(score)) return "–";
    const bounds = thresholds[dimension];
    const bin = dimension === "recency" ? bounds.length + 1 - score : score - 1;
    const [above, upTo] = [bounds[bin - 1], bounds[bin]];
    return [
      ...(above === undefined ? [] : [`over ${text(above)}`]),
      ...(upTo === undefined ? [] : [`up to ${text(upTo)}`]),
    ].join(", ");
  };
  const plain = (bound: number): string => writer.quantity(bound, "number");
  const money = (bound: number): string => writer.quantity(bound, "money", currency);
  return {
    head: ["Score", "Days since the last order", "Orders", "Revenue"],
    aligns: ["left", "left", "left", "left"],
    rows: [5, 4, 3, 2, 1].map((score) => [
      String(score),
      cell("recency", score, plain),
      cell("frequency", score, plain),
      cell("monetary", score, money),
    ]),
  };
}

import { firstOrdersAggregator } from "../../commerce/firstOrdersAggregator.js";
import { orderTotalsAggregator } from "../../commerce/orderTotalsAggregator.js";
import { summarizeOrders } from "../../commerce/summarizeOrders.js";
import type { ExportedOrder } from "../../exports/records/exportedOrder.js";
import type { Measure } from "../../kernel/measure.js";
import { aggregate } from "../../stream/aggregate.js";
import type { ReportSection } from "../data/reportSection.js";
import { reportSentence } from "../words/reportSentences.js";
import { cohortsSection } from "./cohortsSection.js";
import { isWanted } from "./isWanted.js";
import { kpisSection } from "./kpisSection.js";
import { modelsSection } from "./modelsSection.js";
import { rfmSection } from "./rfmSection.js";
import { dateOf, type SectionInput } from "./sectionInput.js";

/** An order on the date that its file writes. */
interface DayOrder extends ExportedOrder {
  readonly at?: string;
}

/** The sections of a file of orders: its KPIs, and cohorts, RFM and models of its customers. */
export function ordersSections(
  input: SectionInput,
  records: readonly ExportedOrder[],
): ReportSection[] {
  const { options } = input;
  const orders = records.map((order): DayOrder => {
    const at = dateOf(order.at);
    return { ...order, ...(at !== undefined && { at }) } as DayOrder;
  });
  const known = orders.filter(
    (order): order is DayOrder & { readonly at: string; readonly customerId: string } =>
      order.at !== undefined && order.customerId !== undefined,
  );
  const isPast = known.length > 0 && known.every(({ at }) => at < input.asOf);
  return [
    ...(isWanted(options, "orders") ? [orderKpis(input, orders)] : []),
    ...(isPast && isWanted(options, "cohorts") ? [cohortsSection(input, known)] : []),
    ...(isPast && isWanted(options, "rfm") ? [rfmSection(input, known)] : []),
    ...(isPast && isWanted(options, "models") ? modelsSection(input, known) : []),
  ];
}

function orderKpis(input: SectionInput, orders: readonly DayOrder[]): ReportSection {
  const dated = orders.filter(
    (order): order is DayOrder & { at: string } => order.at !== undefined,
  );
  const isDated = dated.length === orders.length;
  const first = isDated ? aggregate(dated, firstOrdersAggregator) : undefined;
  const items = orders.map((order) => {
    const { customerId } = order;
    const firstOrderAt = customerId === undefined ? undefined : first?.get(customerId);
    return { ...order, ...(firstOrderAt !== undefined && { firstOrderAt }) };
  });
  const days = dated.map(({ at }) => at).sort();
  const currency = orders.find((order) => order.currency !== undefined)?.currency;
  const periodDays = (Date.parse(days.at(-1) ?? "") - Date.parse(days[0] ?? "")) / 86_400_000 + 1;
  const hasChannel = orders.some(({ channel }) => channel !== undefined);
  const all = aggregate(items, orderTotalsAggregator);
  return kpisSection(input, {
    subject: "orders",
    notes:
      first === undefined ? [] : [reportSentence(input.options.language ?? "en", "newCustomers")],
    items,
    totalsOf: (some) => (some === items ? all : aggregate(some, orderTotalsAggregator)),
    counts: ({ orders: many, customers, newCustomers, revenue, newRevenue, repeatRevenue }) => ({
      orders: many,
      customers,
      newCustomers,
      revenue,
      newRevenue,
      repeatRevenue,
    }),
    measures: (totals) => {
      const whole = totals === all && Number.isFinite(periodDays) ? { periodDays } : {};
      const summary = summarizeOrders({ ...totals, ...whole });
      // The totals stand among the counts.
      return (Object.values(summary) as readonly Measure[]).filter(({ kind }) => kind !== "total");
    },
    monthOf: ({ at }) => at?.slice(0, 7),
    groups: { ...(hasChannel && { channel: ({ channel }: DayOrder) => channel ?? "–" }) },
    currency,
  });
}

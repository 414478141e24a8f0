import { customerHistories } from "../../commerce/customerHistories.js";
import type { OrderTotals } from "../../commerce/orderTotals.js";
import { orderTotalsAggregator } from "../../commerce/orderTotalsAggregator.js";
import { revenuePerCustomer } from "../../commerce/revenuePerCustomer.js";
import { rfmScores } from "../../commerce/rfmScores.js";
import { aggregate } from "../../stream/aggregate.js";
import type { ReportRfm } from "../data/reportRfm.js";
import { reportSentence } from "../words/reportSentences.js";
import { reportWords } from "../words/reportWords.js";
import type { CustomerOrder } from "./customerOrder.js";
import { withInterval } from "./reportMeasure.js";
import type { SectionInput } from "./sectionInput.js";

/** The section of customers by recency, frequency and money. */
export function rfmSection(
  { name, options: { language = "en" }, asOf }: SectionInput,
  orders: readonly CustomerOrder[],
): ReportRfm {
  const histories = customerHistories(orders, { period: "day", timeZone: "UTC", asOf });
  const { currency } = histories;
  const scored = rfmScores(histories);
  // All orders of a customer count as one here, so only revenue and customers mean something.
  const bought = histories.customers.map(({ customerId, revenue }, place) => ({
    customerId,
    amount: revenue,
    ...(currency !== undefined && { currency }),
    score: scored.customers[place],
  }));
  const totalsOf = (some: typeof bought): OrderTotals => aggregate(some, orderTotalsAggregator);
  const scores = [1, 2, 3, 4, 5];
  return {
    kind: "rfm",
    id: "rfm",
    title: reportWords(language)("rfm"),
    file: name,
    notes: [reportSentence(language, "rfm")],
    ...(currency !== undefined && { currency }),
    thresholds: scored.thresholds,
    emptyBins: scored.emptyBins,
    segments: scored.segments.map(({ name: segment, customers }) => {
      const totals = totalsOf(bought.filter(({ score }) => score?.segment === segment));
      const perCustomer = withInterval(revenuePerCustomer(totals));
      return { name: segment, customers, revenue: totals.revenue, revenuePerCustomer: perCustomer };
    }),
    map: scores.flatMap((recency) =>
      scores.flatMap((frequency) => {
        const some = bought.filter(
          ({ score }) => score?.recency === recency && score.frequency === frequency,
        );
        if (some.length === 0) return [];
        return [{ recency, frequency, customers: some.length, revenue: totalsOf(some).revenue }];
      }),
    ),
  };
}

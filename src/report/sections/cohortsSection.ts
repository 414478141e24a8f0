import { cohortActivityAggregator } from "../../retention/cohortActivityAggregator.js";
import { aggregate } from "../../stream/aggregate.js";
import type { ReportCohorts } from "../data/reportCohorts.js";
import { reportSentence } from "../words/reportSentences.js";
import { reportWords } from "../words/reportWords.js";
import type { CustomerOrder } from "./customerOrder.js";
import type { SectionInput } from "./sectionInput.js";

/** The section of cohorts by month. */
export function cohortsSection(
  { name, options: { language = "en" }, asOf }: SectionInput,
  orders: readonly CustomerOrder[],
): ReportCohorts {
  const monthly = { cohortBy: "month", period: "month", timeZone: "UTC", asOf } as const;
  return {
    kind: "cohorts",
    id: "cohorts",
    title: reportWords(language)("cohorts"),
    file: name,
    notes: [reportSentence(language, "cohorts")],
    retention: aggregate(orders, cohortActivityAggregator(monthly)),
  };
}

import type { ExportedResponse } from "../../exports/records/exportedResponse.js";
import type { Measure } from "../../kernel/measure.js";
import { customerEffortScore } from "../../survey/customerEffortScore.js";
import { customerSatisfactionScore } from "../../survey/customerSatisfactionScore.js";
import { netPromoterScore } from "../../survey/netPromoterScore.js";
import type { ReportSection } from "../data/reportSection.js";
import type { Question } from "../reading/question.js";
import { kpisSection } from "./kpisSection.js";
import { dateOf, type SectionInput } from "./sectionInput.js";

interface Answer {
  readonly at: string | number | undefined;
  readonly score: number;
  readonly area: string | undefined;
}

const scores: Readonly<Record<Question, (answers: readonly number[]) => Measure>> = {
  nps: (answers) => netPromoterScore(answers),
  csat: (answers) => customerSatisfactionScore(answers),
  ces: (answers) => customerEffortScore(answers),
};

/** The section of the answers to one question. */
export function answersSection(
  input: SectionInput,
  responses: readonly ExportedResponse[],
): ReportSection {
  const items = responses.flatMap(({ at, score, area }): readonly Answer[] =>
    score === null || score === undefined ? [] : [{ at, score, area: area ?? undefined }],
  );
  const hasChannel = items.some(({ area }) => typeof area === "string");
  return kpisSection<Answer, readonly number[]>(input, {
    subject: "answers",
    notes: [],
    items,
    totalsOf: (some) => some.map(({ score }) => score),
    counts: ({ length }) => ({ responses: length }),
    measures: (answers) => [scores[input.question ?? "nps"](answers)],
    monthOf: ({ at }) => dateOf(at)?.slice(0, 7),
    groups: { ...(hasChannel && { channel: ({ area }: Answer) => area ?? "–" }) },
  });
}

import {
  type Aggregator,
  type CustomerEffortScore,
  type CustomerSatisfactionScore,
  customerEffortScoreAggregator,
  customerSatisfactionScoreAggregator,
  InputError,
  type NetPromoterScore,
  netPromoterScoreAggregator,
  together,
} from "engagement-metrics";
import { readBreakdown } from "./breakdown.js";
import type { CsvFields, CsvSource } from "./csvRecords.js";
import { monthOf, numberOf } from "./fields.js";
import { breakdownSection, type Section } from "./section.js";
import type { Kpi } from "./tables.js";

const questions = ["nps", "csat", "ces"] as const;

type Question = (typeof questions)[number];
type Field = "date" | "channel" | "question" | "answer";

interface Answer {
  readonly month: string;
  readonly channel: string;
  readonly question: Question;
  readonly answer: number;
}

interface Scores {
  readonly nps: NetPromoterScore;
  readonly csat: CustomerSatisfactionScore;
  readonly ces: CustomerEffortScore;
}

/** The three scores in one pass. Each answer goes to the score of its question. */
const scoresAggregator = together({
  nps: answersTo("nps", netPromoterScoreAggregator),
  csat: answersTo("csat", customerSatisfactionScoreAggregator()),
  ces: answersTo("ces", customerEffortScoreAggregator()),
});

const kpis: readonly Kpi<Scores>[] = [
  {
    title: "Net Promoter Score",
    formula: "100 × (promoters − detractors) / answers",
    measure: (scores) => scores.nps,
  },
  {
    title: "Customer satisfaction (CSAT)",
    formula: "answers of 4 and 5 / answers",
    measure: (scores) => scores.csat,
  },
  {
    title: "Customer effort score (CES)",
    formula: "sum of answers / answers",
    measure: (scores) => scores.ces,
  },
];

/** The section of a file of survey answers, with one row for each answer. */
export async function answersSection(source: CsvSource): Promise<Section> {
  const columns = { date: "date", channel: "channel", question: "question", answer: "answer" };
  const breakdown = await readBreakdown({ ...source, columns }, answerOf, scoresAggregator, {
    Month: ({ month }) => month,
    Channel: ({ channel }) => channel,
  });
  return breakdownSection({
    title: `Survey answers (${source.path})`,
    notes: ["NPS has answers from 0 to 10, CSAT from 1 to 5, CES from 1 to 7, where 7 is easiest."],
    breakdown,
    counts: [],
    kpis,
  });
}

function answerOf({ date, channel, question, answer }: CsvFields<Field>): Answer {
  if (!isQuestion(question)) {
    throw new InputError("question", question, `one of ${questions.join(", ")}`);
  }
  return { month: monthOf(date), channel, question, answer: numberOf(answer) };
}

function isQuestion(question: string): question is Question {
  return questions.some((one) => one === question);
}

/** An aggregator that adds the answers to one question, and ignores all others. */
function answersTo<State, Score>(
  asked: Question,
  { name, items, empty, add, merge, result, save, restore }: Aggregator<number, State, Score>,
): Aggregator<Answer, State, Score> {
  return {
    name,
    items,
    empty,
    add(state, { question, answer }) {
      if (question === asked) add(state, answer);
    },
    merge,
    result,
    save,
    restore,
  };
}

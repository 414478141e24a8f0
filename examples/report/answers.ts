import {
  type Aggregator,
  type AnswerTally,
  type CustomerEffortScore,
  type CustomerSatisfactionScore,
  customerEffortScoreAggregator,
  customerSatisfactionScoreAggregator,
  InputError,
  type NetPromoterScore,
  netPromoterScoreAggregator,
} from "engagement-metrics";
import { readBreakdown } from "./breakdown.js";
import type { CsvFields, CsvSource } from "./csvRecords.js";
import { monthOf, numberOf } from "./fields.js";
import { stateOf } from "./savedState.js";
import { breakdownSection, type Section } from "./section.js";
import type { Kpi } from "./tables.js";

const nps = netPromoterScoreAggregator;
const csat = customerSatisfactionScoreAggregator();
const ces = customerEffortScoreAggregator();
const questions = { nps, csat, ces };

type Question = keyof typeof questions;
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

/** An aggregator made of three: each answer goes to the one of its question. */
const scoresAggregator: Aggregator<Answer, Record<Question, AnswerTally>, Scores> = {
  name: "scores",
  items: "answers",
  empty: () => ({ nps: nps.empty(), csat: csat.empty(), ces: ces.empty() }),
  add(state, { question, answer }) {
    questions[question].add(state[question], answer);
  },
  merge(into, from) {
    nps.merge(into.nps, from.nps);
    csat.merge(into.csat, from.csat);
    ces.merge(into.ces, from.ces);
  },
  result: (state) => ({
    nps: nps.result(state.nps),
    csat: csat.result(state.csat),
    ces: ces.result(state.ces),
  }),
  save: (state) => ({
    aggregator: "scores",
    version: 1,
    state: { nps: nps.save(state.nps), csat: csat.save(state.csat), ces: ces.save(state.ces) },
  }),
  restore(saved) {
    const state = stateOf(saved, "scores", 1) as Readonly<Record<Question, unknown>>;
    return {
      nps: nps.restore(state.nps),
      csat: csat.restore(state.csat),
      ces: ces.restore(state.ces),
    };
  },
};

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

/** The scores of a file of survey answers, a row an answer. */
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
    throw new InputError("question", question, `one of ${Object.keys(questions).join(", ")}`);
  }
  return { month: monthOf(date), channel, question, answer: numberOf(answer) };
}

function isQuestion(question: string): question is Question {
  return Object.hasOwn(questions, question);
}

import { InputError } from "../kernel/inputError.js";
import type { NetPromoterCounts, NetPromoterScore } from "../kernel/netPromoters.js";
import {
  type EngagementScore,
  type EngagementScoreOptions,
  engagementScore,
} from "../score/engagementScore.js";
import type { EngagementScoreInput } from "../score/engagementScoreInput.js";
import type { AnswerCounts } from "../survey/answerCounts.js";
import type { CustomerEffortOptions } from "../survey/customerEffortOptions.js";
import { type CustomerEffortScore, customerEffortScore } from "../survey/customerEffortScore.js";
import { customerEffortScoreFromCounts } from "../survey/customerEffortScoreFromCounts.js";
import type { CustomerSatisfactionOptions } from "../survey/customerSatisfactionOptions.js";
import {
  type CustomerSatisfactionScore,
  customerSatisfactionScore,
} from "../survey/customerSatisfactionScore.js";
import { customerSatisfactionScoreFromCounts } from "../survey/customerSatisfactionScoreFromCounts.js";
import { netPromoterScore } from "../survey/netPromoterScore.js";
import { netPromoterScoreFromCounts } from "../survey/netPromoterScoreFromCounts.js";

/** Answers, or how many gave each. */
export type Answered<Counts> =
  | { readonly answers: Iterable<number>; readonly counts?: undefined }
  | { readonly counts: Counts; readonly answers?: undefined };

/** The Net Promoter Score of one input object. */
export function netPromoterScoreFromInput(input: Answered<NetPromoterCounts>): NetPromoterScore {
  return scoreOf(input, netPromoterScore, netPromoterScoreFromCounts);
}

/** The customer satisfaction score of one input object. */
export function customerSatisfactionScoreFromInput(
  input: Answered<AnswerCounts> & CustomerSatisfactionOptions,
): CustomerSatisfactionScore {
  return scoreOf<AnswerCounts, CustomerSatisfactionScore>(
    input,
    (answers) => customerSatisfactionScore(answers, input),
    (counts) => customerSatisfactionScoreFromCounts(counts, input),
  );
}

/** The customer effort score of one input object. */
export function customerEffortScoreFromInput(
  input: Answered<AnswerCounts> & CustomerEffortOptions,
): CustomerEffortScore {
  return scoreOf<AnswerCounts, CustomerEffortScore>(
    input,
    (answers) => customerEffortScore(answers, input),
    (counts) => customerEffortScoreFromCounts(counts, input),
  );
}

/** The engagement score of one input object. */
export function engagementScoreFromInput(
  input: { readonly components: Iterable<EngagementScoreInput> } & EngagementScoreOptions,
): EngagementScore {
  return engagementScore(input.components, input);
}

function scoreOf<Counts, Score>(
  input: Answered<Counts>,
  fromAnswers: (answers: Iterable<number>) => Score,
  fromCounts: (counts: Counts) => Score,
): Score {
  if (input.counts === undefined && input.answers !== undefined) return fromAnswers(input.answers);
  if (input.answers === undefined && input.counts !== undefined) return fromCounts(input.counts);
  throw new InputError(
    "answers",
    (input as { answers?: unknown }).answers,
    "given, or counts, and not both",
  );
}

import { isAbsent } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { InputError } from "../kernel/inputError.js";
import type { NetPromoterCounts } from "../kernel/netPromoterCounts.js";
import type { NetPromoterScore } from "../kernel/netPromoterScore.js";
import {
  type EngagementScore,
  type EngagementScoreOptions,
  engagementScore,
} from "../score/engagementScore.js";
import type { EngagementScoreInput } from "../score/engagementScoreInput.js";
import type { AnswerCountsInput } from "../survey/answerCounts.js";
import { type AverageRating, averageRating } from "../survey/averageRating.js";
import { averageRatingFromCounts } from "../survey/averageRatingFromCounts.js";
import type { AverageRatingOptions } from "../survey/averageRatingOptions.js";
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
import type { AnswersOrCounts } from "./answersOrCounts.js";

/** The Net Promoter Score from an object that holds answers or counts. */
export function netPromoterScoreFromInput(
  input: AnswersOrCounts<NetPromoterCounts> & Defined,
): NetPromoterScore {
  const { definition } = input;
  return scoreOf<NetPromoterCounts, NetPromoterScore>(
    input,
    (answers) => netPromoterScore(answers, { definition }),
    (counts) =>
      netPromoterScoreFromCounts({ ...counts, definition: counts.definition ?? definition }),
  );
}

/** The customer satisfaction score from one object that holds both its input and its options. */
export function customerSatisfactionScoreFromInput(
  input: AnswersOrCounts<AnswerCountsInput> & CustomerSatisfactionOptions,
): CustomerSatisfactionScore {
  // Only the options are passed on: an input may have other fields, but options may not.
  const { scale, topBoxes, definition } = input;
  const options = { scale, topBoxes, definition };
  return scoreOf<AnswerCountsInput, CustomerSatisfactionScore>(
    input,
    (answers) => customerSatisfactionScore(answers, options),
    (counts) => customerSatisfactionScoreFromCounts(counts, options),
  );
}

/** The customer effort score from one object that holds both its input and its options. */
export function customerEffortScoreFromInput(
  input: AnswersOrCounts<AnswerCountsInput> & CustomerEffortOptions,
): CustomerEffortScore {
  const { scale, better, method, definition } = input;
  const options = { scale, better, method, definition };
  return scoreOf<AnswerCountsInput, CustomerEffortScore>(
    input,
    (answers) => customerEffortScore(answers, options),
    (counts) => customerEffortScoreFromCounts(counts, options),
  );
}

/** The average rating from one object that holds both its input and its options. */
export function averageRatingFromInput(
  input: AnswersOrCounts<AnswerCountsInput> & AverageRatingOptions,
): AverageRating {
  const { scale, definition } = input;
  const options = { scale, definition };
  return scoreOf<AnswerCountsInput, AverageRating>(
    input,
    (answers) => averageRating(answers, options),
    (counts) => averageRatingFromCounts(counts, options),
  );
}

/** The engagement score from one object that holds both its input and its options. */
export function engagementScoreFromInput(
  input: { readonly components: Iterable<EngagementScoreInput> } & EngagementScoreOptions,
): EngagementScore {
  const { components, method, minimumCoverage, definition } = input;
  return engagementScore(components, { method, minimumCoverage, definition });
}

function scoreOf<Counts, Score>(
  input: AnswersOrCounts<Counts>,
  fromAnswers: (answers: Iterable<Count>) => Score,
  fromCounts: (counts: Counts) => Score,
): Score {
  if (isAbsent(input.counts) && !isAbsent(input.answers)) return fromAnswers(input.answers);
  if (isAbsent(input.answers) && !isAbsent(input.counts)) return fromCounts(input.counts);
  throw new InputError(
    "answers",
    (input as { answers?: unknown }).answers,
    "given, or counts, and not both",
  );
}

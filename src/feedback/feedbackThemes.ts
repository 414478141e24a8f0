import { count, isAbsent } from "../kernel/check.js";
import { checkOptions } from "../kernel/options.js";
import type { FeedbackOptions } from "./feedbackOptions.js";
import type { FeedbackReport } from "./feedbackReport.js";
import { feedbackScoring, scoringOptions } from "./feedbackScoring.js";
import type { FeedbackTheme } from "./feedbackTheme.js";
import { lowComments } from "./lowComments.js";
import { namedResponses } from "./namedResponses.js";
import { readResponses } from "./readResponses.js";
import { scoreMeasures } from "./scoreMeasures.js";
import { scoreTally } from "./scoreTally.js";
import type { SurveyResponse } from "./surveyResponse.js";
import { themeMeasures } from "./themeMeasures.js";

/**
 * Which themes lie behind low scores, and which comments to read about them.
 *
 *     share          mentions / responses
 *     lift           share of low scores with the theme / share of low scores without it
 *     contribution   100 * (promoters with the theme - detractors with the theme) / scored responses
 *
 * The contribution of a theme is its part of the Net Promoter Score: it adds up to the score of all
 * responses with the contribution of the responses without the theme. A response with several
 * themes counts in each of them, so shares and contributions of several themes do not add up. A
 * theme that is often mentioned with low scores need not be their cause.
 *
 * A response without a score counts among the mentions and the responses, and in no measure of the
 * score.
 *
 * The theme with the most negative contribution comes first. On scales other than 0 to 10, the
 * theme with the most low scores comes first. Themes with equal numbers are ordered by mentions,
 * most first, and then by name.
 *
 * @param responses - The responses to the survey, one row each, with all its themes in one list.
 * @param options - The scale, which scores are low, and how often a theme must be mentioned.
 * @returns The measures of all responses, a row for each theme, and the themes with too few mentions; a measure is `null` without responses.
 * @throws {@link InputError} If a response is invalid or its id comes twice (the error names its position), or an option is unknown or is invalid.
 * @see Koji, NPS comment analysis, https://www.koji.so/docs/nps-comment-analysis
 *
 * @example
 * const report = feedbackThemes(
 *   [
 *     { id: 1, score: 2, comment: "Late again.", themes: ["delivery"] },
 *     { id: 2, score: 6, comment: "Late, and too dear.", themes: ["delivery", "price"] },
 *     { id: 3, score: 9, comment: "Came on the day.", themes: ["delivery"] },
 *     { id: 4, score: 10, themes: ["staff"] },
 *     { id: 5, score: 5 },
 *   ],
 *   { minimumMentions: 2 },
 * );
 * report.netPromoterScore.value; // -20
 * report.themes.map((row) => [row.theme, row.mentions, row.contribution]); // [["delivery", 3, -20]]
 * report.themes[0].lift.value; // 1.3333333333333333
 * report.themes[0].lowComments; // [1, 2]
 * report.suppressed; // [{ theme: "price", mentions: 1 }, { theme: "staff", mentions: 1 }]
 */
export function feedbackThemes(
  responses: Iterable<SurveyResponse>,
  options?: FeedbackOptions,
): FeedbackReport {
  checkOptions(options, [...scoringOptions, "minimumMentions"]);
  const scoring = feedbackScoring(options);
  const minimum = isAbsent(options?.minimumMentions) ? 5 : count(options, "minimumMentions");
  const read = readResponses(responses, scoring);
  const all = { responses: read.length, tally: scoreTally(read) };
  const groups = namedResponses(read, ({ themes }) => themes).map((group) => ({
    theme: group.name,
    mentions: group.responses.length,
    responses: group.responses,
  }));
  return {
    responses: read.length,
    withoutScore: read.filter(({ score }) => score === undefined).length,
    ...scoreMeasures(all.tally, scoring, "always"),
    themes: groups
      .filter(({ mentions }) => mentions >= minimum)
      .map(({ theme, mentions, responses: mentioning }) => ({
        theme,
        mentions,
        ...themeMeasures({ responses: mentions, tally: scoreTally(mentioning) }, all, scoring),
        lowComments: lowComments(mentioning, scoring).map(({ id }) => id),
      }))
      // The groups are ordered by mentions and name, and sorting keeps that order for equal costs.
      .sort((a, b) => costOf(b) - costOf(a)),
    suppressed: groups
      .filter(({ mentions }) => mentions < minimum)
      .map(({ theme, mentions }) => ({ theme, mentions })),
  };
}

/** How much a theme costs: the points it takes from the score, or the number of its low scores. */
function costOf({ contribution, lowShare }: FeedbackTheme): number {
  return contribution === undefined ? lowShare.numerator : -Number(contribution);
}

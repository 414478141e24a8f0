import { count, isAbsent } from "../kernel/check.js";
import { checkOptions } from "../kernel/options.js";
import type { AreaRow } from "./areaRow.js";
import type { FeedbackScale } from "./feedbackScale.js";
import { feedbackScoring, scoringOptions } from "./feedbackScoring.js";
import { lowComments } from "./lowComments.js";
import { namedResponses } from "./namedResponses.js";
import { readResponses } from "./readResponses.js";
import { scoreMeasures } from "./scoreMeasures.js";
import { scoreTally } from "./scoreTally.js";
import type { SuppressedArea } from "./suppressedArea.js";
import type { SurveyResponse } from "./surveyResponse.js";

/** The scale of the score, which scores are low, and how many responses an area must have. */
export interface AreaReportOptions extends FeedbackScale {
  /** Areas with fewer responses get no row; 5 where it is left out. */
  readonly minimumResponses?: number | null | undefined;
}

/** Business areas, compared by their scores. */
export interface AreaReport {
  /** The areas with enough responses, the worst score first. */
  readonly areas: readonly AreaRow[];
  /** The areas with too few responses, the one with the most responses first. */
  readonly suppressed: readonly SuppressedArea[];
  /** How many responses have no score. */
  readonly withoutScore: number;
  /** How many responses name no area. */
  readonly withoutArea: number;
}

/**
 * Which business areas score worst, with the comments behind their low scores.
 *
 * The area with the lowest Net Promoter Score comes first. On scales other than 0 to 10, the area
 * with the highest share of low scores comes first. Areas without any score come last. Areas with
 * the same score are ordered by the number of responses, largest first, and then by name.
 *
 * @param responses - The responses to the survey, one row each.
 * @param options - The scale, which scores are low, and how many responses an area must have.
 * @returns A row for each area, the areas with too few responses, and the number of responses without an area.
 * @throws {@link InputError} If a response is invalid or its id comes twice (the error names its position), or an option is unknown or is invalid.
 *
 * @example
 * const report = areaReport(
 *   [
 *     { id: 1, score: 10, area: "shop" },
 *     { id: 2, score: 3, area: "support", comment: "Nobody called back.", themes: ["waiting"] },
 *     { id: 3, score: 8, area: "support" },
 *     { id: 4, score: 9, area: "shop" },
 *     { id: 5, score: 0 },
 *   ],
 *   { minimumResponses: 2 },
 * );
 * report.areas.map((row) => [row.area, row.netPromoterScore.value]); // [["support", -50], ["shop", 100]]
 * report.areas[0].lowComments[0].comment; // "Nobody called back."
 * report.withoutArea; // 1
 */
export function areaReport(
  responses: Iterable<SurveyResponse>,
  options?: AreaReportOptions,
): AreaReport {
  checkOptions(options, [...scoringOptions, "minimumResponses"]);
  const scoring = feedbackScoring(options);
  const minimum = isAbsent(options?.minimumResponses) ? 5 : count(options, "minimumResponses");
  const read = readResponses(responses, scoring);
  const groups = namedResponses(read, ({ area }) => (area === undefined ? [] : [area]));
  return {
    areas: groups
      .filter((group) => group.responses.length >= minimum)
      .map((group) => ({
        area: group.name,
        responses: group.responses.length,
        ...scoreMeasures(scoreTally(group.responses), scoring, "always"),
        lowComments: lowComments(group.responses, scoring).map(
          ({ id, score, comment, themes }) => ({ id, score, comment, themes }),
        ),
      }))
      // The groups are ordered by size and name, and sorting keeps that order for equal scores.
      .sort((a, b) => (scoreOf(a) === scoreOf(b) ? 0 : scoreOf(a) - scoreOf(b))),
    suppressed: groups
      .filter((group) => group.responses.length < minimum)
      .map((group) => ({ area: group.name, responses: group.responses.length })),
    withoutScore: read.filter(({ score }) => score === undefined).length,
    withoutArea: read.filter(({ area }) => area === undefined).length,
  };
}

/** A number that is higher for better areas; areas without any score come last. */
function scoreOf({ netPromoterScore, lowShare }: AreaRow): number {
  if (lowShare.value === null) return Number.POSITIVE_INFINITY;
  return netPromoterScore?.value ?? -lowShare.value;
}

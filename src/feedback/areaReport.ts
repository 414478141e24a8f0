import { count } from "../kernel/check.js";
import type { AreaRow, SuppressedArea } from "./area.js";
import type { FeedbackScale } from "./feedbackScale.js";
import { feedbackScoring } from "./feedbackScoring.js";
import { lowComments } from "./lowComments.js";
import { namedResponses } from "./namedResponses.js";
import { readResponses } from "./readResponses.js";
import { scoreMeasures } from "./scoreMeasures.js";
import { scoreTally } from "./scoreTally.js";
import type { SurveyResponse } from "./surveyResponse.js";

/** How the score was asked for, and how many responses an area must have. */
export interface AreaReportOptions extends FeedbackScale {
  /** Areas with fewer responses have no row; 5 where it is left out. */
  readonly minimumResponses?: number | undefined;
}

/** Business areas side by side. */
export interface AreaReport {
  /** The areas, the worst score first. */
  readonly areas: readonly AreaRow[];
  /** The areas with too few responses, those with the most first. */
  readonly suppressed: readonly SuppressedArea[];
  /** How many responses name no area. */
  readonly withoutArea: number;
}

/**
 * Which business areas score worst, with the comments behind their low scores.
 *
 * Areas come with the lowest Net Promoter Score first; on scales other than 0 to 10 with the
 * highest share of low scores first. Then comes the one with more responses, then the name by code
 * units.
 *
 * @param responses - One row a response.
 * @param options - The scale, which scores are low, and how many responses an area must have.
 * @returns A row for each area, the areas with too few responses, and how many responses name none.
 * @throws {@link InputError} If a response cannot be right or its id comes twice (the error names its position), or an option is wrong.
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
  const scoring = feedbackScoring(options);
  const minimum = options?.minimumResponses === undefined ? 5 : count(options, "minimumResponses");
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
      // The groups come by size and name, and sorting keeps that where the score is the same.
      .sort((a, b) => scoreOf(a) - scoreOf(b)),
    suppressed: groups
      .filter((group) => group.responses.length < minimum)
      .map((group) => ({ area: group.name, responses: group.responses.length })),
    withoutArea: read.filter(({ area }) => area === undefined).length,
  };
}

/** The higher the better; an area with a row has responses, and so a score. */
function scoreOf({ netPromoterScore, lowShare }: AreaRow): number {
  return netPromoterScore?.value ?? -(lowShare.value as number);
}

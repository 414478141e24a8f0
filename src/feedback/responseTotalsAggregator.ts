import { count } from "../kernel/check.js";
import type { Aggregator } from "../stream/aggregator.js";
import { savedCounts, savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { readResponse } from "./readResponse.js";
import type { ResponseTotals, ResponseTotalsState } from "./responseTotals.js";
import type { SurveyResponse } from "./surveyResponse.js";

const name = "responseTotals";
const version = 1;
const scores: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * The totals of survey responses, in one pass: responses, comments, and the count of each score.
 *
 * Scores may be on any scale within 0 to 10. Ids are not kept, so a response that comes twice counts
 * twice. The totals have no spread: intervals follow from the count of each score.
 *
 * @throws {@link InputError} When it runs, if a response cannot be right.
 *
 * @example
 * const responses = [
 *   { id: 1, score: 5, comment: "Quick and kind." },
 *   { id: 2, score: 2, comment: " " },
 *   { id: 3, score: 4 },
 * ];
 * const totals = aggregate(responses, responseTotalsAggregator);
 * totals.counts; // { 2: 1, 4: 1, 5: 1 }
 * commentRate(totals).value; // 0.3333333333333333
 * customerSatisfactionScoreFromCounts(totals.counts).value; // 0.6666666666666666
 */
export const responseTotalsAggregator: Aggregator<
  SurveyResponse,
  ResponseTotalsState,
  ResponseTotals
> = {
  name,
  items: "responses",
  empty: () => ({ comments: 0, tally: scores.map(() => 0) }),
  add(state, response) {
    const { score, comment } = readResponse(response, scores);
    state.tally[score] = (state.tally[score] as number) + 1;
    if (comment.trim() !== "") state.comments += 1;
  },
  check(_, response) {
    readResponse(response, scores);
  },
  merge(into, from) {
    into.comments += from.comments;
    for (const score of scores) {
      into.tally[score] = (into.tally[score] as number) + (from.tally[score] as number);
    }
  },
  result: ({ comments, tally }) => ({
    responses: all(tally),
    comments,
    counts: Object.fromEntries(
      tally.map((many, score) => [score, many]).filter(([, many]) => many !== 0),
    ) as Record<string, number>,
  }),
  save: ({ comments, tally }) => ({
    aggregator: name,
    version,
    state: { comments, tally: [...tally] },
  }),
  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    const tally = savedCounts(state, "tally", scores.length, 0, Number.MAX_SAFE_INTEGER);
    return { comments: count(state, "comments", all(tally), "responses"), tally: [...tally] };
  },
};

function all(tally: readonly number[]): number {
  return tally.reduce((sum, many) => sum + many, 0);
}

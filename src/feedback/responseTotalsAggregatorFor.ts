import { count } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { checkOptions } from "../kernel/options.js";
import type { Aggregator } from "../stream/aggregator.js";
import { savedCounts, savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { readResponse } from "./readResponse.js";
import type { ResponseTotals } from "./responseTotals.js";
import { responsesIn, responseTotalsOf } from "./responseTotalsOf.js";
import { emptyResponses, type ResponseTotalsState, scores } from "./responseTotalsState.js";
import type { SurveyResponse } from "./surveyResponse.js";

const name = "responseTotals";
// Since version 2, the state counts the responses without a score.
const version = 2;

/**
 * The totals of survey responses, as {@link responseTotalsAggregator} gives them. They carry what
 * was counted and how, and so do the measures made from them.
 *
 * A saved state does not hold this definition: restore a state with an aggregator that was made
 * with the same definition.
 *
 * @param options - `{ definition }`: what was counted and how.
 * @returns An aggregator of responses.
 * @throws {@link InputError} If an option is unknown, or the definition holds anything but texts and finite numbers.
 *
 * @example
 * const ofHotels = responseTotalsAggregatorFor({ definition: { survey: "after checkout" } });
 * const totals = aggregate([{ id: 1, comment: "Quiet." }, { id: 2, score: 5 }], ofHotels);
 * [totals.responses, totals.withoutScore]; // [2, 1]
 * commentRate(totals).definition; // { survey: "after checkout" }
 */
export function responseTotalsAggregatorFor(
  options: Defined,
): Aggregator<SurveyResponse, ResponseTotalsState, ResponseTotals> {
  checkOptions(options, ["definition"]);
  const stated = definitionOf(options);
  return {
    name,
    items: "responses",
    empty: emptyResponses,
    add(state, response) {
      const { score, comment } = readResponse(response, scores);
      if (score === undefined) state.withoutScore += 1;
      else state.tally[score] = (state.tally[score] as number) + 1;
      if (comment.trim() !== "") state.comments += 1;
    },
    check(_, response) {
      readResponse(response, scores);
    },
    merge(into, from) {
      into.comments += from.comments;
      into.withoutScore += from.withoutScore;
      for (const score of scores) {
        into.tally[score] = (into.tally[score] as number) + (from.tally[score] as number);
      }
    },
    result: (state) => ({ ...responseTotalsOf(state), ...stated }),
    save: ({ comments, withoutScore, tally }) => ({
      aggregator: name,
      version,
      state: { comments, withoutScore, tally: [...tally] },
    }),
    restore(saved) {
      const fields = savedObject("saved.state", readSavedState(saved, name, version));
      const state = {
        comments: 0,
        withoutScore: count(fields, "withoutScore"),
        tally: [...savedCounts(fields, "tally", scores.length, 0, Number.MAX_SAFE_INTEGER)],
      };
      return { ...state, comments: count(fields, "comments", responsesIn(state), "responses") };
    },
  };
}

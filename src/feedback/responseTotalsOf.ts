import type { ResponseTotals } from "./responseTotals.js";
import type { ResponseTotalsState } from "./responseTotalsState.js";

/** The totals of the responses that were counted. */
export function responseTotalsOf(state: ResponseTotalsState): ResponseTotals {
  return {
    responses: responsesIn(state),
    withoutScore: state.withoutScore,
    comments: state.comments,
    counts: Object.fromEntries(
      state.tally.map((many, score) => [score, many]).filter(([, many]) => many !== 0),
    ) as Record<string, number>,
  };
}

/** How many responses there are, with or without a score. */
export function responsesIn({ withoutScore, tally }: ResponseTotalsState): number {
  return tally.reduce((sum, many) => sum + many, withoutScore);
}

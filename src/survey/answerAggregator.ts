import type { Count } from "../kernel/count.js";
import { InputError } from "../kernel/inputError.js";
import type { Aggregator } from "../stream/aggregator.js";
import { savedCounts, savedList, savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { type AnswerTally, addAnswer, emptyTally } from "./answerTally.js";

/** An aggregator of answers on a scale. It counts each answer, and computes the score from the counts. */
export function answerAggregator<Score>(
  name: string,
  lowest: number,
  highest: number,
  score: (tally: AnswerTally) => Score,
): Aggregator<Count, AnswerTally, Score> {
  const version = 1;
  return {
    name,
    items: "answers",
    empty: () => emptyTally(lowest, highest),
    add: (tally, answer) => {
      addAnswer(tally, answer, lowest);
    },
    merge(into, from) {
      if (from.length !== into.length) {
        throw new InputError(
          "from",
          from.length,
          `a tally of ${into.length} answers, as the other is`,
        );
      }
      from.forEach((many, place) => {
        into[place] = (into[place] as number) + many;
      });
    },
    result: score,
    save: (tally) => ({
      aggregator: name,
      version,
      state: { scale: [lowest, highest], tally: [...tally] },
    }),
    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const scale = String(savedList(state, "scale"));
      if (scale !== String([lowest, highest])) {
        throw new InputError("saved.state.scale", scale, String([lowest, highest]));
      }
      const size = highest - lowest + 1;
      return [...savedCounts(state, "tally", size, 0, Number.MAX_SAFE_INTEGER)];
    },
  };
}

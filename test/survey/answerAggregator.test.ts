import { expect, test } from "vitest";
import {
  customerEffortScoreAggregator,
  customerSatisfactionScoreAggregator,
  InputError,
  netPromoterScoreAggregator,
} from "../../src/index.js";

const five = customerSatisfactionScoreAggregator();
const seven = customerSatisfactionScoreAggregator({ scale: 7 });

test("an error of add calls its item an answer, and a saved state has the name of the score", () => {
  for (const [one, name] of [
    [netPromoterScoreAggregator, "netPromoterScore"],
    [customerSatisfactionScoreAggregator(), "customerSatisfactionScore"],
    [customerEffortScoreAggregator(), "customerEffortScore"],
  ] as const) {
    expect(() => {
      one.add(one.empty(), 99);
    }).toThrow("answer must be a whole number from");
    expect(one.save(one.empty())).toMatchObject({ aggregator: name, version: 1 });
    expect(() => one.restore({ aggregator: name, version: 1, state: 5 })).toThrow(
      "saved.state must be an object, got 5",
    );
  }
});

test("a state of another scale is not restored", () => {
  expect(() => five.restore(seven.save(seven.empty()))).toThrow(
    'saved.state.scale must be 1,5, got "1,7"',
  );
});

test("states of different scales do not merge", () => {
  expect(() => {
    five.merge(five.empty(), seven.empty());
  }).toThrow("from must be a tally of 5 answers, as the other is, got 7");
});

test("a saved tally that was altered is refused", () => {
  const { aggregator, version, state } = netPromoterScoreAggregator.save(
    netPromoterScoreAggregator.empty(),
  );
  const { tally } = state as { tally: number[] };
  for (const wrong of [[-1, ...tally.slice(1)], tally.slice(1), "x", null, undefined]) {
    const saved = { aggregator, version, state: { scale: [0, 10], tally: wrong } };
    expect(() => netPromoterScoreAggregator.restore(saved)).toThrow(InputError);
  }
});

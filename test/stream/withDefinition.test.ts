import { expect, test } from "vitest";
import { aggregate, postTotalsAggregator } from "../../src/index.js";
import { withDefinition } from "../../src/stream/withDefinition.js";

const posts = [{ likes: 3, comments: 1 }];

test("totals carry the definition, and are else those of the aggregator", () => {
  const organic = withDefinition(postTotalsAggregator, { definition: { reach: "organic" } });
  const { definition, ...totals } = aggregate(posts, organic);
  expect(definition).toEqual({ reach: "organic" });
  expect(totals).toEqual(aggregate(posts, postTotalsAggregator));
});

test.each([{}, { definition: undefined }, { definition: null }])(
  "without a definition totals carry none: %j",
  (options) => {
    expect(aggregate(posts, withDefinition(postTotalsAggregator, options))).toStrictEqual(
      aggregate(posts, postTotalsAggregator),
    );
  },
);

test.each<[unknown, string]>([
  [{ defintion: {} }, "options.defintion must be left out: there is no such option (the closest"],
  [{ definition: { reach: true } }, "definition.reach must be a text or a finite number"],
  [null, "options must be a plain object, got null"],
])("refuses %j", (options, message) => {
  expect(() => withDefinition(postTotalsAggregator, options as never)).toThrow(message);
});

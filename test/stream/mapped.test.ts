import { expect, test } from "vitest";
import { aggregate, groupBy, mapped, netPromoterScoreAggregator } from "../../src/index.js";

const rows = [
  { country: "TH", recommend: 10 },
  { country: "ID", recommend: 6 },
  { country: "TH", recommend: 8 },
];
const recommended = mapped(
  ({ recommend }: (typeof rows)[number]) => recommend,
  netPromoterScoreAggregator,
);

test("gives the answer for mapped items", () => {
  const answers = rows.map(({ recommend }) => recommend);
  expect(aggregate(rows, recommended)).toEqual(aggregate(answers, netPromoterScoreAggregator));
  const byCountry = aggregate(
    rows,
    groupBy(({ country }: (typeof rows)[number]) => country, recommended),
  );
  expect(byCountry.get("TH")).toEqual(aggregate([10, 8], netPromoterScoreAggregator));
});

test("its states can be restored by the inner aggregator, and merged with its states", () => {
  const state = recommended.empty();
  for (const row of rows) recommended.add(state, row);
  const restored = netPromoterScoreAggregator.restore(recommended.save(state));
  netPromoterScoreAggregator.merge(restored, netPromoterScoreAggregator.empty());
  expect(netPromoterScoreAggregator.result(restored)).toEqual(aggregate(rows, recommended));
});

test("refuses anything but a function and an aggregator", () => {
  expect(() => mapped("recommend" as never, netPromoterScoreAggregator)).toThrow(
    'itemOf must be a function, got "recommend"',
  );
  expect(() => mapped(() => 1, {} as never)).toThrow("aggregator must be an aggregator");
});

import { expect, test } from "vitest";
import { aggregateAsync, InputError, netPromoterScoreAggregator } from "../../src/index.js";

test("passes on what a source throws", async () => {
  async function* source(): AsyncGenerator<number> {
    yield 9;
    await Promise.reject(new Error("connection lost"));
  }
  await expect(aggregateAsync(source(), netPromoterScoreAggregator)).rejects.toThrow(
    "connection lost",
  );
});

test.each([undefined, null, 5, {}])("refuses the source %j", async (source) => {
  await expect(aggregateAsync(source as never, netPromoterScoreAggregator)).rejects.toThrow(
    InputError,
  );
});

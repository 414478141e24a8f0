import { expect, test } from "vitest";
import { lengthened, lengthFor } from "../../src/stream/columns.js";

test.each([Uint8Array, Uint32Array, Float64Array])("a longer %s keeps its numbers", (Kind) => {
  const longer = lengthened(Kind.of(1, 2), 4);
  expect(longer).toEqual(Kind.of(1, 2, 0, 0));
});

test("new places hold the filler, old ones what they held", () => {
  const longer = lengthened(Float64Array.of(0, 5), 4, Number.POSITIVE_INFINITY);
  expect([...longer]).toEqual([0, 5, Infinity, Infinity]);
});

test("there is room for the place, and for as many again", () => {
  expect([0, 4, 8, 1000].map(lengthFor)).toEqual([8, 8, 16, 2000]);
});

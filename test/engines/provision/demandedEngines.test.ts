import { expect, test } from "vitest";
import { demandedEngines } from "./demandedEngines.js";

test("ENGINES lists engines by name; without it, no engine is demanded", () => {
  expect(demandedEngines("spark, chdb")).toEqual(["spark", "chdb"]);
  expect(demandedEngines("")).toBeUndefined();
  expect(() => demandedEngines("spark,oracle")).toThrow('ENGINES lists "oracle"');
});

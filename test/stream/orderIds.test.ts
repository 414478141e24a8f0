import { describe, expect, test } from "vitest";
import { commonOrderIds, type OrderIds, orderIdsWith } from "../../src/stream/orderIds.js";

describe("rows of amount 0 or more all name their order, or none does", () => {
  test.each<[OrderIds, string | null, boolean, OrderIds]>([
    ["unknown", "x", false, "given"],
    ["unknown", null, false, "left-out"],
    ["given", "x", false, "given"],
    ["given", null, true, "given"],
    ["left-out", "x", true, "left-out"],
    ["unknown", "x", true, "unknown"],
  ])("%s, then %o (negative: %o): %s", (before, orderId, isNegative, after) => {
    expect(orderIdsWith(before, orderId, isNegative)).toBe(after);
  });

  test.each<[OrderIds, string | null | undefined, string]>([
    ["given", undefined, "orderId must be there, as in the rows before it, got undefined"],
    ["left-out", "x", 'orderId must be left out, as in the rows before it, got "x"'],
    ["unknown", "", "orderId must be a non-empty text"],
  ])("%s, then %o is refused", (before, orderId, message) => {
    expect(() => orderIdsWith(before, orderId, false)).toThrow(message);
  });

  test("a refund's id is checked too", () => {
    expect(() => orderIdsWith("given", "", true)).toThrow("orderId must be a non-empty text");
  });

  test("parts agree", () => {
    expect(commonOrderIds("unknown", "given")).toBe("given");
    expect(commonOrderIds("left-out", "unknown")).toBe("left-out");
    expect(() => commonOrderIds("left-out", "given")).toThrow("orderId must be left out");
  });
});

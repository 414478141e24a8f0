import { expect, test } from "vitest";
import { revenuePerRecipient } from "../../src/index.js";

test("revenuePerRecipient: 4 500 from 45 000 emails are 0.1 an email", () => {
  expect(revenuePerRecipient({ revenue: "4500.00", delivered: 45000 }).value).toBe(0.1);
});

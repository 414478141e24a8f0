import { expect, test } from "vitest";
import { shareOfVoice } from "../../src/index.js";

test("shareOfVoice: 120 of 800 mentions are 15 %", () => {
  expect(shareOfVoice({ ownMentions: 120, mentions: 800 }).percent).toBe(15);
});

test("shareOfVoice refuses more own mentions than mentions", () => {
  expect(() => shareOfVoice({ ownMentions: 9, mentions: 8 })).toThrow("ownMentions must be");
});

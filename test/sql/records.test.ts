import { expect, test } from "vitest";
import { queryCampaignTotals } from "../../src/sql/campaigns/queryCampaignTotals.js";
import { queryChannelTotals } from "../../src/sql/channels/queryChannelTotals.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { queryAnswers } from "../../src/sql/survey/queryAnswers.js";
import { answersAgree } from "./answersAgree.js";
import { campaignTotalsAgree } from "./campaignTotalsAgree.js";
import { channelTotalsAgree } from "./channelTotalsAgree.js";
import { onEveryEngine } from "./onEveryEngine.js";
import { postTotalsAgree } from "./postTotalsAgree.js";

/** How many random tables a property tries. */
const runs = 4;

onEveryEngine((engine, dialect) => {
  test("scores of answers are those of memory", { timeout: 300_000 }, async () => {
    await answersAgree(engine(), dialect, Math.ceil(runs / 4));
  });

  test("totals of campaigns are those of memory", { timeout: 300_000 }, async () => {
    await campaignTotalsAgree(engine(), dialect, 6 * runs);
  });

  test("campaigns that contradict themselves are refused by their field", async () => {
    const names = ["sent", "bounced", "opens", "machine"];
    const columns = names.map((name) => ({ name, type: "whole" }) as const);
    const campaigns = {
      table: "mailings",
      columns: { sent: "sent", bounced: "bounced", uniqueOpens: "opens", machineOpens: "machine" },
    };
    const query = queryCampaignTotals(campaigns, { dialect });
    for (const [row, fault] of [
      [["10", null, null, "9"], undefined],
      [["10", "2", "8", "8"], undefined],
      [
        [null, null, null, null],
        'campaigns.sent must be a whole number from 0 up, got "null in 1 row"',
      ],
      [["10", "-1", null, null], "campaigns.bounced must be a whole number from 0 up"],
      [["10", "11", null, null], "campaigns.bounced must be at most sent"],
      [["10", "2", "9", null], "campaigns.uniqueOpens must be at most delivered"],
      [["10", "2", "5", "6"], "campaigns.machineOpens must be at most uniqueOpens"],
      [["10", "2", null, "9"], "campaigns.machineOpens must be at most uniqueOpens"],
    ] as const) {
      await engine().load("mailings", columns, [row]);
      const rows = await engine().run(query.text, query.parameters);
      if (fault === undefined) expect(query.read(rows).sent).toBe(10);
      else expect(() => query.read(rows)).toThrow(fault);
    }
  });

  test("totals of channels are those of memory", { timeout: 300_000 }, async () => {
    await channelTotalsAgree(engine(), dialect, runs);
  });

  test("records of channels that are at fault are refused by their field", async () => {
    const columns = [
      { name: "name", type: "text" },
      { name: "cost", type: { decimal: 3 } },
      { name: "won", type: { decimal: 1 } },
      { name: "coin", type: "text" },
    ] as const;
    const channels = {
      table: "spending",
      columns: {
        channel: "name",
        cost: { column: "cost", places: 2 },
        acquisitions: "won",
        currency: "coin",
      },
    } as const;
    const query = queryChannelTotals(channels, { dialect });
    const valid = ["search", "1.50", "2", "EUR"] as const;
    for (const [row, fault] of [
      [["social", "0", "0.0", "EUR"], undefined],
      [["", "1", "1", "EUR"], "records.channel must be a non-empty string"],
      [[null, "1", "1", "EUR"], "records.channel must be a non-empty string"],
      [["social", null, "1", "EUR"], "records.cost must be there"],
      [["social", "-1", "1", "EUR"], "records.cost must be a number from 0 up"],
      [["social", "1.005", "1", "EUR"], "records.cost must be a number with at most 2 decimals"],
      [["social", "1", null, "EUR"], "records.acquisitions must be there"],
      [
        ["social", "1", "0.5", "EUR"],
        "records.acquisitions must be a number with at most 0 decimals",
      ],
      [["social", "1", "1", "USD"], "records.currency must be EUR"],
      [["social", "1", "1", null], "records.currency must be EUR"],
    ] as const) {
      await engine().load("spending", columns, [valid, row]);
      const rows = await engine().run(query.text, query.parameters);
      if (fault === undefined) expect(query.read(rows)).toHaveLength(2);
      else expect(() => query.read(rows)).toThrow(fault);
    }
  });

  test("totals of posts are those of memory", { timeout: 300_000 }, async () => {
    await postTotalsAgree(engine(), dialect, runs);
  });

  test("answers that are not on the scale are refused, or left out and counted", async () => {
    const answers = { table: "ratings", columns: { answer: "stars" } };
    const columns = [{ name: "stars", type: { decimal: 1 } }] as const;
    await engine().load(
      "ratings",
      columns,
      ["5", "4.5", null, "0", null, "3"].map((stars) => [stars]),
    );
    const strict = queryAnswers(answers, { dialect, score: "averageRating" });
    const rows = await engine().run(strict.text, strict.parameters);
    expect(() => strict.read(rows)).toThrow("answers.answer must be a whole number from 1 to 5");
    expect(() => strict.read(rows)).toThrow("null in 2 rows");
    const where = [{ column: "stars", given: true }];
    const given = queryAnswers(answers, { dialect, score: "averageRating", where });
    const others = await engine().run(given.text, given.parameters);
    expect(() => given.read(others)).toThrow("another value in 2 rows");
    const skipping = queryAnswers(answers, { dialect, score: "averageRating", invalid: "skip" });
    const { result, skipped } = skipping.read(
      await engine().run(skipping.text, skipping.parameters),
    );
    expect([result.value, skipped.count]).toEqual([4, 4]);
  });
});

test("options of another score and unknown scores are refused", () => {
  const answers = { table: "ratings", columns: { answer: "stars" } };
  const asked = { dialect: duckdb, score: "netPromoterScore", topBoxes: 2 } as const;
  expect(() => queryAnswers(answers, asked)).toThrow("topBoxes");
  const unknown = { dialect: duckdb, score: "happiness" } as never;
  expect(() => queryAnswers(answers, unknown)).toThrow("score");
});

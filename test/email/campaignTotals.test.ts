import { describe, expect, test } from "vitest";
import {
  aggregate,
  campaignTotalsAggregator,
  clickToOpenRate,
  deliveryRate,
  type EmailCampaign,
  emailBounceRate,
  emailClickRate,
  InputError,
  openRate,
  spamComplaintRate,
  summarizeCampaigns,
  unsubscribeRate,
} from "../../src/index.js";

const full: EmailCampaign = {
  sent: 1020,
  bounced: 20,
  uniqueOpens: 240,
  machineOpens: 90,
  uniqueClicks: 36,
  unsubscribes: 3,
  complaints: 1,
};

describe("campaign totals", () => {
  test("of two campaigns hold their sums, and the spread over campaigns", () => {
    const { spread, ...totals } = aggregate([full, full], campaignTotalsAggregator);
    expect(totals).toStrictEqual({
      sent: 2040,
      bounced: 40,
      delivered: 2000,
      uniqueOpens: 480,
      machineOpens: 180,
      uniqueClicks: 72,
      unsubscribes: 6,
      complaints: 2,
    });
    expect(spread?.openRate).toEqual({
      unit: "campaign",
      units: 2,
      numeratorSquares: 2 * 150 ** 2,
      denominatorSquares: 2 * 1000 ** 2,
      products: 2 * 150 * 1000,
    });
  });

  test("of no campaigns are 0", () => {
    expect(aggregate([], campaignTotalsAggregator)).toStrictEqual({
      sent: 0,
      bounced: 0,
      delivered: 0,
      uniqueOpens: 0,
      uniqueClicks: 0,
      unsubscribes: 0,
      complaints: 0,
    });
  });

  // Together 18 000 sent, 360 bounced, 4 212 opens and 675 clicks.
  test("add campaigns up, and do not average their rates", () => {
    const campaigns = [
      { sent: 17000, bounced: 360, uniqueOpens: 4200, uniqueClicks: 670 },
      { sent: 1000, uniqueOpens: 12, uniqueClicks: 5 },
    ];
    const totals = aggregate(campaigns, campaignTotalsAggregator);
    expect(openRate(totals).value).toBe(4212 / 17640);
    expect(emailClickRate(totals).value).toBe(675 / 17640);
    expect(clickToOpenRate(totals).value).toBe(675 / 4212);
    expect(openRate(totals).definition).toBeUndefined();
  });

  test("hold machine opens if a campaign gives them, and count 0 for the others", () => {
    const unknown = { ...full, machineOpens: undefined };
    expect(aggregate([unknown, unknown], campaignTotalsAggregator)).not.toHaveProperty(
      "machineOpens",
    );
    for (const campaigns of [
      [full, unknown],
      [unknown, full],
    ]) {
      const totals = aggregate(campaigns, campaignTotalsAggregator);
      expect(totals.machineOpens).toBe(90);
      expect(openRate(totals)).toMatchObject({
        percent: 19.5,
        definition: { machineOpens: "left-out" },
      });
    }
    const none = aggregate([{ ...full, machineOpens: 0 }], campaignTotalsAggregator);
    expect(none.machineOpens).toBe(0);
  });

  test.each(["unsubscribes", "complaints"] as const)(
    "hold %s only if every campaign gives them",
    (name) => {
      const totals = aggregate([full, { ...full, [name]: undefined }], campaignTotalsAggregator);
      expect(totals).not.toHaveProperty(name);
      expect(Object.keys(totals)).toHaveLength(8);
      expect(Object.keys(totals.spread ?? {})).toHaveLength(6);
    },
  );

  test("of one campaign have no spread", () => {
    const one = aggregate([full], campaignTotalsAggregator);
    expect(one).not.toHaveProperty("spread");
    expect(openRate(one)).not.toHaveProperty("spread");
  });

  test("refuse a campaign that cannot be right, even if the sums could be", () => {
    const odd = { sent: 10, bounced: 5, uniqueOpens: 6, uniqueClicks: 0 };
    expect(() => aggregate([full, odd], campaignTotalsAggregator)).toThrow(
      "campaigns[1].uniqueOpens must be at most delivered (5), got 6",
    );
  });
});

describe("a saved state of campaigns is refused after a change to", () => {
  test.each([
    [{ sums: { sent: 1020 } }, "uniqueOpens must be a whole number"],
    [{ sums: { sent: 1000, bounced: 0, uniqueOpens: 1001, uniqueClicks: 0 } }, "must be"],
    [{ given: { sent: 0 } }, "must be"],
    [{ records: 2 }, "must be records (2)"],
    [{ spreads: { openRate: [1, 1, 2] } }, "saved.state.spreads.openRate must be sums of squares"],
    [{ spreads: 5 }, "saved.state.spreads must be an object, got 5"],
  ])("%j", (change, message) => {
    const state = campaignTotalsAggregator.empty();
    campaignTotalsAggregator.add(state, full);
    const saved = campaignTotalsAggregator.save(state);
    const changed = { ...saved, state: { ...(saved.state as object), ...change } };
    expect(() => campaignTotalsAggregator.restore(changed)).toThrow(InputError);
    expect(() => campaignTotalsAggregator.restore(changed)).toThrow(message);
  });
  test("sums that no campaigns can have", () => {
    const state = campaignTotalsAggregator.empty();
    campaignTotalsAggregator.add(state, full);
    const saved = JSON.parse(JSON.stringify(campaignTotalsAggregator.save(state))) as {
      state: { sums: { uniqueOpens: number } };
    };
    saved.state.sums.uniqueOpens = 1001;
    expect(() => campaignTotalsAggregator.restore(saved)).toThrow(
      "uniqueOpens must be at most delivered (1000), got 1001",
    );
  });
});

describe("summarizeCampaigns", () => {
  test("gives what each KPI gives", () => {
    const totals = aggregate([full, { ...full, uniqueOpens: 100 }], campaignTotalsAggregator);
    expect(summarizeCampaigns(totals)).toStrictEqual({
      openRate: openRate(totals),
      emailClickRate: emailClickRate(totals),
      clickToOpenRate: clickToOpenRate(totals),
      deliveryRate: deliveryRate(totals),
      emailBounceRate: emailBounceRate(totals),
      unsubscribeRate: unsubscribeRate(totals),
      spamComplaintRate: spamComplaintRate(totals),
    });
  });
  test("leaves out KPIs that the totals lack counts for", () => {
    const plain = { sent: 10, uniqueOpens: 1, uniqueClicks: 1 };
    const summary = summarizeCampaigns(aggregate([plain], campaignTotalsAggregator));
    expect(summary).not.toHaveProperty("unsubscribeRate");
    expect(summary).not.toHaveProperty("spamComplaintRate");
    expect(Object.keys(summary)).toHaveLength(5);
  });
});

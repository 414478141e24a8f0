import { describe, expect, test } from "vitest";
import {
  aggregate,
  type CampaignTotals,
  campaignTotalsAggregator,
  campaignTotalsAggregatorFor,
  clickToOpenRate,
  compareMeasures,
  deliveryRate,
  type EmailCampaign,
  emailBounceRate,
  emailClickRate,
  InputError,
  openRate,
  rollUp,
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

const totalsOf = (campaigns: readonly EmailCampaign[]): CampaignTotals =>
  aggregate(campaigns, campaignTotalsAggregator);

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

  test("hold machine opens if a campaign gives them, even as 0", () => {
    const unknown = { ...full, machineOpens: undefined };
    expect(aggregate([unknown, unknown], campaignTotalsAggregator)).not.toHaveProperty(
      "machineOpens",
    );
    const none = aggregate([{ ...full, machineOpens: 0 }], campaignTotalsAggregator);
    expect(none.machineOpens).toBe(0);
    expect(none).not.toHaveProperty("machineOpensKnown");
    expect(openRate(none).definition).toEqual({ machineOpens: "left-out" });
  });

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

describe("campaigns that lack a field", () => {
  const untracked = { sent: 800, bounced: 40, unsubscribes: 6 };
  const tracked = { sent: 500, bounced: 20, uniqueOpens: 120, uniqueClicks: 30, unsubscribes: 2 };
  const totals = aggregate([untracked, tracked], campaignTotalsAggregator);

  test("are left out of exactly the KPIs that need it, numerator and denominator alike", () => {
    expect(openRate(totals)).toMatchObject({ percent: 25, numerator: 120, denominator: 480 });
    expect(emailClickRate(totals)).toMatchObject({ percent: 6.25, denominator: 480 });
    expect(clickToOpenRate(totals)).toMatchObject({ percent: 25, denominator: 120 });
    expect(deliveryRate(totals)).toMatchObject({ numerator: 1240, denominator: 1300 });
    expect(unsubscribeRate(totals)).toMatchObject({ numerator: 8, denominator: 1240 });
  });

  test("are counted where they are left out", () => {
    const { spread, ...rest } = totals;
    expect(rest).toStrictEqual({
      sent: 1300,
      bounced: 60,
      delivered: 1240,
      uniqueOpens: 120,
      uniqueClicks: 30,
      unsubscribes: 8,
      known: {
        openRate: { uniqueOpens: 120, delivered: 480, leftOut: 1 },
        emailClickRate: { uniqueClicks: 30, delivered: 480, leftOut: 1 },
        clickToOpenRate: { uniqueClicks: 30, uniqueOpens: 120, leftOut: 1 },
      },
    });
    // One campaign alone has no spread: its interval follows from the number of recipients.
    expect(Object.keys(spread ?? {})).toEqual([
      "unsubscribeRate",
      "deliveryRate",
      "emailBounceRate",
    ]);
  });

  test("and null is the same as leaving it out", () => {
    const empty = { uniqueOpens: null, machineOpens: null, uniqueClicks: null, complaints: null };
    const same = aggregate([{ ...untracked, ...empty }, tracked], campaignTotalsAggregator);
    expect(same).toEqual(totals);
  });

  test("count as delivered without bounces, but not in the KPIs about bounces once one is known", () => {
    const silent = { sent: 400, uniqueOpens: 100, uniqueClicks: 4 };
    const both = aggregate([silent, tracked], campaignTotalsAggregator);
    expect(both.delivered).toBe(880);
    expect(openRate(both)).toMatchObject({ percent: 25, denominator: 880 });
    expect(deliveryRate(both)).toMatchObject({ percent: 96, denominator: 500 });
    expect(emailBounceRate(both)).toMatchObject({ percent: 4, denominator: 500 });
    expect(both.known?.deliveryRate).toEqual({ sent: 500, bounced: 20, leftOut: 1 });
    const alone = aggregate([silent, silent], campaignTotalsAggregator);
    expect(deliveryRate(alone)).toMatchObject({ percent: 100, denominator: 800 });
    expect(alone).not.toHaveProperty("known");
  });

  test("have no click-to-open rate if none has both clicks and opens", () => {
    const apart = aggregate(
      [
        { sent: 10, uniqueOpens: 5 },
        { sent: 10, uniqueClicks: 2 },
      ],
      campaignTotalsAggregator,
    );
    expect(clickToOpenRate(apart)).toMatchObject({ value: null, reason: "no-data" });
    expect(apart.known?.clickToOpenRate).toEqual({ uniqueClicks: 0, uniqueOpens: 0, leftOut: 2 });
  });

  test("make a field missing that no campaign gives, and the KPI names it", () => {
    const none = aggregate([untracked, untracked], campaignTotalsAggregator);
    expect(none).not.toHaveProperty("uniqueOpens");
    expect(() => openRate(none)).toThrow("uniqueOpens must be a whole number from 0 up");
    expect(Object.keys(summarizeCampaigns(none))).toEqual([
      "deliveryRate",
      "emailBounceRate",
      "unsubscribeRate",
    ]);
  });

  test("may tell machine opens without unique opens, within those delivered", () => {
    const odd = { sent: 100, bounced: 10, machineOpens: 90 };
    expect(openRate(aggregate([odd, tracked], campaignTotalsAggregator))).toMatchObject({
      numerator: 120,
      denominator: 480,
    });
    expect(() => aggregate([{ ...odd, machineOpens: 91 }], campaignTotalsAggregator)).toThrow(
      "campaigns[0].machineOpens must be at most delivered (90), got 91",
    );
  });
});

describe("machine opens", () => {
  test("are left out of the click-to-open rate as of the open rate", () => {
    const mailing = { sent: 500, uniqueOpens: 160, machineOpens: 60, uniqueClicks: 25 };
    const totals = aggregate([mailing], campaignTotalsAggregator);
    expect(openRate(totals)).toMatchObject({
      percent: 20,
      definition: { machineOpens: "left-out" },
    });
    expect(clickToOpenRate(totals)).toMatchObject({
      percent: 25,
      definition: { machineOpens: "left-out" },
    });
    const { emailClickRate: clicks, openRate: opens } = summarizeCampaigns(totals);
    expect(Number(clicks?.value) / Number(opens?.value)).toBe(clickToOpenRate(totals).value);
  });

  const told = { sent: 500, uniqueOpens: 200, machineOpens: 100, uniqueClicks: 10 };
  const untold = { sent: 500, uniqueOpens: 200, uniqueClicks: 10 };
  const untracked = { sent: 500 };
  test.each([
    [[told, untold]],
    [[untold, told]],
    [[untold, told, untracked]],
    [[untracked, untold, told]],
  ])("that only some campaigns tell make a mixture: %j", (campaigns) => {
    const totals = totalsOf(campaigns);
    const definition = { machineOpens: "partly-left-out" };
    expect(openRate(totals)).toMatchObject({ numerator: 300, denominator: 1000, definition });
    expect(clickToOpenRate(totals)).toMatchObject({ numerator: 20, denominator: 300, definition });
  });
  test("that only campaigns without opens leave out make no mixture", () => {
    for (const campaigns of [
      [told, untracked],
      [untracked, told],
    ]) {
      const totals = totalsOf(campaigns);
      expect(openRate(totals).definition).toEqual({ machineOpens: "left-out" });
      expect(clickToOpenRate(totals).definition).toEqual({ machineOpens: "left-out" });
    }
    const odd = { sent: 100, machineOpens: 5 };
    const totals = totalsOf([odd, untold]);
    expect(openRate(totals)).not.toHaveProperty("definition");
  });
  test("of a mixture roll up with another mixture, and with nothing else", () => {
    const rateOf = (campaigns: readonly EmailCampaign[]) =>
      openRate(aggregate(campaigns, campaignTotalsAggregator));
    const mixture = rateOf([told, untold]);
    for (const other of [rateOf([told]), rateOf([untold])]) {
      expect(() => rollUp([mixture, other])).toThrow("definition must be");
      expect(() => compareMeasures(mixture, other)).toThrow("definition must be");
    }
    expect(rollUp([mixture, mixture])).toEqual(rateOf([told, untold, told, untold]));
  });
  test("of a word that is not known are refused", () => {
    const totals = { uniqueOpens: 5, machineOpens: 1, machineOpensKnown: "mostly", delivered: 10 };
    expect(() => openRate(totals as never)).toThrow("machineOpensKnown must be");
  });
});

describe("campaignTotalsAggregatorFor", () => {
  test("gives totals whose measures carry the definition", () => {
    const definition = { audience: "tracked" };
    const campaigns = [full, { sent: 10, uniqueOpens: 5, machineOpens: 0, uniqueClicks: 1 }];
    const totals = aggregate(campaigns, campaignTotalsAggregatorFor({ definition }));
    const { openRate: opens, clickToOpenRate: clicked, ...others } = summarizeCampaigns(totals);
    for (const one of [opens, clicked]) {
      expect(one?.definition).toEqual({ audience: "tracked", machineOpens: "left-out" });
    }
    expect(Object.keys(others)).toHaveLength(5);
    for (const one of Object.values(others)) expect(one.definition).toEqual(definition);
  });
  test("refuses a definition that contradicts the measure", () => {
    const kept = campaignTotalsAggregatorFor({ definition: { machineOpens: "kept" } });
    expect(() => openRate(aggregate([full], kept))).toThrow(
      'definition.machineOpens must be left-out, got "kept"',
    );
  });
  test("refuses unknown options", () => {
    expect(() => campaignTotalsAggregatorFor({ definitions: {} } as never)).toThrow(
      "options.definitions must be left out: there is no such option (the closest is definition)",
    );
  });
});

describe("a saved state of campaigns is refused", () => {
  const savedState = () => {
    const state = campaignTotalsAggregator.empty();
    campaignTotalsAggregator.add(state, full);
    return JSON.parse(JSON.stringify(campaignTotalsAggregator.save(state))) as {
      version: number;
      state: { parts: { sums: Record<string, number>; spreads: Record<string, unknown> }[] };
    };
  };
  test("with sums that no campaigns can have", () => {
    const saved = savedState();
    (saved.state.parts[0] as { sums: object }).sums = { ...full, uniqueOpens: 1001 };
    expect(() => campaignTotalsAggregator.restore(saved)).toThrow(
      "saved.state.parts[0].uniqueOpens must be at most delivered (1000), got 1001",
    );
  });
  test("with spreads that no sums can have", () => {
    const saved = savedState();
    (saved.state.parts[0] as { spreads: object }).spreads = { openRate: [1, 1, 2] };
    expect(() => campaignTotalsAggregator.restore(saved)).toThrow(InputError);
  });
  test("of version 2, which did not keep campaigns apart that lack a field", () => {
    expect(() => campaignTotalsAggregator.restore({ ...savedState(), version: 2 })).toThrow(
      "saved.version must be 3: another version of the library saved the state",
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

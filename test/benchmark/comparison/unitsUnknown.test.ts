import { expect, test } from "vitest";
import { compareToTarget } from "../../../src/benchmark/index.js";
import {
  aggregate,
  type CampaignTotals,
  campaignTotalsAggregator,
  compareMeasures,
  deliveryRate,
  emailBounceRate,
  emailClickRate,
  type Measure,
  openRate,
  type Session,
  sessionTotalsAggregator,
  spamComplaintRate,
  summarizeCampaigns,
  summarizeSessions,
  unsubscribeRate,
} from "../../../src/index.js";

const campaign = {
  sent: 1000,
  bounced: 50,
  uniqueOpens: 400,
  uniqueClicks: 90,
  unsubscribes: 20,
  complaints: 10,
};
const session = (visitorId: string, bounced: boolean): Session => ({
  visitorId,
  engaged: !bounced,
  durationSeconds: bounced ? 5 : 60,
  pageViews: bounced ? 1 : 3,
});
const target = (measure: Measure, independent = false): unknown[] => {
  const { reasons, confidence } = compareToTarget(measure, { value: 0.999 }, { independent });
  return [reasons.includes("units-unknown"), confidence];
};
const measuresOf = (summary: object): readonly Measure[] =>
  Object.values(summary) as readonly Measure[];
const ofMailings = [
  openRate,
  emailClickRate,
  unsubscribeRate,
  spamComplaintRate,
  deliveryRate,
  emailBounceRate,
] as readonly ((totals: CampaignTotals) => Measure)[];

test.each(ofMailings)("%o of bare totals does not say of how many mailings it is", (rate) => {
  const bare = rate({ ...campaign, campaigns: 1, delivered: 950 } as unknown as CampaignTotals);
  expect(target(bare)).toEqual([true, "medium"]);
  expect(target(bare, true)).toEqual([false, "high"]);
});

test("every share that mailings and sessions spread over is one of them, and records say how they vary", () => {
  const mailings = aggregate(
    [campaign, { ...campaign, uniqueOpens: 300 }],
    campaignTotalsAggregator,
  );
  const visitors = Array.from({ length: 60 }, (_, place) => session(`${place}`, place % 3 === 0));
  const sessions = aggregate(visitors, sessionTotalsAggregator({ rule: "not-engaged" }));
  const measures: readonly Measure[] = [
    ...measuresOf(summarizeCampaigns(mailings)),
    ...measuresOf(summarizeSessions(sessions)),
  ];
  const spread = measures.filter(
    (one) => one.kind === "proportion" && (one as { spread?: unknown }).spread !== undefined,
  );
  expect(spread.length).toBeGreaterThan(7);
  for (const measure of spread) {
    expect([measure.metric, target(measure)[0]]).toEqual([measure.metric, false]);
    const { spread: _, ...bare } = measure as Measure & { readonly spread: unknown };
    expect([measure.metric, target(bare as Measure)[0]]).toEqual([measure.metric, true]);
  }
});

test("two months of four mailings of one shop differ by chance in most cases, from bare totals", () => {
  let seed = 12_345;
  const uniform = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const month = (): number =>
    [1, 2, 3, 4].reduce((sum) => sum + Math.round(20_000 * (0.25 + 0.05 * normal())), 0);
  const rate = (): Measure => openRate({ uniqueOpens: month(), delivered: 80_000 });
  const alarms = Array.from({ length: 500 }, () => compareMeasures(rate(), rate())).filter(
    ({ distinguishable }) => distinguishable === true,
  );
  expect(alarms.length / 500).toBeGreaterThan(0.8);
});

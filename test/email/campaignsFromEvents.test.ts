import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  campaignsFromEvents,
  campaignTotalsAggregator,
  type EmailEvent,
  type EmailEventKind,
  openRate,
} from "../../src/index.js";
import { randomEmailEvent } from "./randomEmailEvents.js";

const start = Date.UTC(2026, 4, 4);
const event = (
  recipient: string,
  kind: EmailEventKind,
  minute: number,
  machine?: boolean | null,
): EmailEvent => ({
  campaignId: "may",
  recipient,
  kind,
  at: start + minute * 60_000,
  ...(machine !== undefined && { machine }),
});
const only = (events: readonly EmailEvent[]) => {
  const [campaign, ...others] = campaignsFromEvents(events);
  expect(others).toEqual([]);
  const { oddities, ...counts } = campaign as NonNullable<typeof campaign>;
  const odd = Object.fromEntries(Object.entries(oddities).filter(([, count]) => count > 0));
  return { ...counts, odd };
};
const arrived = [event("ana", "sent", 0), event("ana", "delivered", 1)];

describe("a recipient counts once for each kind", () => {
  test("however many events there are", () => {
    const opens = [2, 3, 4].map((minute) => event("ana", "opened", minute));
    expect(only([...arrived, ...opens, ...opens])).toEqual({
      campaignId: "may",
      sent: 1,
      bounced: 0,
      uniqueOpens: 1,
      uniqueClicks: 0,
      unsubscribes: 0,
      complaints: 0,
      odd: {},
    });
  });
  test("each campaign has its own recipients, and campaigns come in the order of their ids", () => {
    const sent = { recipient: "ana", kind: "sent", at: "2026-05-04" } as const;
    const events = [
      { ...sent, campaignId: "b" },
      { ...sent, campaignId: 10n },
    ];
    const more = [
      { ...sent, campaignId: 9 },
      { ...sent, campaignId: 10, recipient: "ben" },
    ];
    const campaigns = campaignsFromEvents([...events, ...more]);
    expect(campaigns.map(({ campaignId, sent: all }) => [campaignId, all])).toEqual([
      [9, 1],
      [10, 2],
      ["b", 1],
    ]);
  });
  test("no events give no campaigns", () => {
    expect(campaignsFromEvents([])).toEqual([]);
  });
});

describe("events that do not fit together are counted", () => {
  test.each<[string, readonly EmailEvent[], object]>([
    [
      "a bounce after a delivery is a bounce",
      [...arrived, event("ana", "bounced", 9), event("ana", "opened", 5)],
      {
        sent: 1,
        bounced: 1,
        uniqueOpens: 0,
        odd: { bouncedAfterDelivery: 1, reactionsOfBounced: 1 },
      },
    ],
    [
      "a bounce at the time of a delivery is a bounce",
      [...arrived, event("ana", "bounced", 1)],
      { bounced: 1, odd: { bouncedAfterDelivery: 1 } },
    ],
    [
      "a delivery after a bounce is a delivery",
      [...arrived, event("ana", "bounced", 0.5), event("ana", "opened", 5)],
      { bounced: 0, uniqueOpens: 1, odd: { deliveredAfterBounce: 1 } },
    ],
    [
      "an open before the delivery is an open",
      [...arrived, event("ana", "opened", 0.5)],
      { uniqueOpens: 1, odd: { openedBeforeDelivery: 1 } },
    ],
    [
      "an open at the time of the delivery is not odd",
      [...arrived, event("ana", "opened", 1)],
      { uniqueOpens: 1, odd: {} },
    ],
    [
      "a click without an open is a click",
      [...arrived, event("ana", "clicked", 5)],
      { uniqueOpens: 0, uniqueClicks: 1, odd: { clickedWithoutOpen: 1 } },
    ],
    [
      "a reaction to an email that was never sent is in no number",
      [...arrived, event("ben", "opened", 5), event("ben", "complained", 6)],
      { sent: 1, uniqueOpens: 0, complaints: 0, odd: { withoutSending: 1 } },
    ],
    [
      "a delivery shows that the email was sent",
      [...arrived, event("ben", "delivered", 5)],
      { sent: 2, odd: { withoutSent: 1 } },
    ],
    [
      "an email of which nothing more is known counts as delivered",
      [...arrived, event("ben", "sent", 0)],
      { sent: 2, bounced: 0, odd: { withoutOutcome: 1 } },
    ],
  ])("%s", (_, events, expected) => {
    expect(only(events)).toMatchObject(expected);
    expect(only([...events].reverse())).toEqual(only(events));
  });
});

describe("machine opens", () => {
  test("a recipient whose every open was a machine's is in both numbers", () => {
    const ben = [event("ben", "delivered", 1), event("ben", "opened", 2, true)];
    const ana = [event("ana", "opened", 2, true), event("ana", "opened", 9, false)];
    expect(only([...arrived, ...ben, ...ana])).toMatchObject({ uniqueOpens: 2, machineOpens: 1 });
  });
  test("a campaign whose opens do not tell has none, and 0 is told", () => {
    expect(only([...arrived, event("ana", "opened", 2)])).not.toHaveProperty("machineOpens");
    expect(only([...arrived, event("ana", "opened", 2, null)])).not.toHaveProperty("machineOpens");
    expect(only([...arrived, event("ana", "opened", 2, false)])).toMatchObject({ machineOpens: 0 });
  });
  test("opens that do not tell count as opens of people, and are counted", () => {
    const events = [...arrived, event("ana", "opened", 2, true), event("ana", "opened", 3)];
    expect(only(events)).toMatchObject({ machineOpens: 0, odd: { opensOfUnknown: 1 } });
  });
  test("a campaign without opens is told where another one is", () => {
    const told = [...arrived, event("ana", "opened", 2, true)];
    const other = arrived.map((one) => ({ ...one, campaignId: "june" }));
    const campaigns = campaignsFromEvents([...told, ...other]);
    expect(campaigns.map(({ machineOpens }) => machineOpens)).toEqual([0, 1]);
    const rate = openRate(aggregate(campaigns, campaignTotalsAggregator));
    expect(rate.definition).toEqual({ machineOpens: "left-out" });
  });
  test("a click by a machine is a click, and is counted", () => {
    const events = [...arrived, event("ana", "opened", 2), event("ana", "clicked", 3, true)];
    expect(only(events)).toMatchObject({ uniqueClicks: 1, odd: { machineClicks: 1 } });
    expect(only([...events, event("ana", "clicked", 4)])).toMatchObject({
      uniqueClicks: 1,
      odd: {},
    });
  });
});

describe("kinds that the source does not report", () => {
  const kinds = ["delivered", "bounced", "clicked"] as const;
  const events = [event("ana", "delivered", 1), event("ana", "clicked", 2)];
  test("are missing numbers, and nothing odd", () => {
    const [campaign] = campaignsFromEvents(events, { kinds });
    expect(campaign).toMatchObject({ sent: 1, bounced: 0, uniqueClicks: 1 });
    expect(Object.keys(campaign ?? {})).toEqual([
      "campaignId",
      "sent",
      "bounced",
      "uniqueClicks",
      "oddities",
    ]);
    expect(new Set(Object.values(campaign?.oddities ?? {}))).toEqual(new Set([0]));
  });
  test("are refused", () => {
    expect(() => campaignsFromEvents([event("ana", "opened", 1)], { kinds })).toThrow(
      'events[0].kind must be one of delivered, bounced, clicked, got "opened"',
    );
  });
  test.each<[unknown, string]>([
    [["opened"], "kinds must be some of sent, delivered"],
    [["sent", "read"], "kinds must be some of sent, delivered"],
    ["sent", "kinds must be an iterable"],
  ])("kinds of %j are refused", (wrong, message) => {
    expect(() => campaignsFromEvents([], { kinds: wrong as never })).toThrow(message);
  });
});

/** The same numbers, read from the events of each recipient by themselves. */
function byHand(events: readonly EmailEvent[]): unknown {
  const ids = [...new Set(events.map(({ campaignId }) => campaignId))].sort();
  const tells = ({ kind, machine }: EmailEvent) =>
    kind === "opened" && typeof machine === "boolean";
  return ids.map((campaignId) => {
    const own = events.filter((one) => one.campaignId === campaignId);
    const histories = [...new Set(own.map(({ recipient }) => recipient))].map((recipient) => {
      const all = own.filter((one) => one.recipient === recipient);
      const of = (kind: EmailEventKind) => all.filter((one) => one.kind === kind);
      const times = (kind: EmailEventKind) => of(kind).map(({ at }) => at as number);
      const last = Math.max(...times("delivered"), ...times("bounced"));
      const isMailed = of("sent").length + of("delivered").length + of("bounced").length > 0;
      return { of, times, isMailed, isBounced: times("bounced").includes(last) };
    });
    const mailed = histories.filter(({ isMailed }) => isMailed);
    const reached = mailed.filter(({ isBounced }) => !isBounced);
    const has = (kind: EmailEventKind) => reached.filter(({ of }) => of(kind).length > 0);
    const isTold =
      has("opened").length === 0
        ? events.some(tells)
        : has("opened").some(({ of }) => of("opened").some(tells));
    const machines = has("opened").filter(({ of }) =>
      of("opened").every(({ machine }) => machine === true),
    );
    return {
      campaignId,
      sent: mailed.length,
      bounced: mailed.length - reached.length,
      uniqueOpens: has("opened").length,
      ...(isTold && { machineOpens: machines.length }),
      uniqueClicks: has("clicked").length,
      unsubscribes: has("unsubscribed").length,
      complaints: has("complained").length,
      oddities: {
        withoutSending: histories.length - mailed.length,
        withoutSent: mailed.filter(({ of }) => of("sent").length === 0).length,
        withoutOutcome: mailed.filter(
          ({ of }) => of("delivered").length + of("bounced").length === 0,
        ).length,
        bouncedAfterDelivery: mailed.filter(
          ({ of, isBounced }) => isBounced && of("delivered").length > 0,
        ).length,
        deliveredAfterBounce: reached.filter(({ of }) => of("bounced").length > 0).length,
        reactionsOfBounced: mailed.filter(
          ({ of, isBounced }) =>
            isBounced &&
            (["opened", "clicked", "unsubscribed", "complained"] as const).some(
              (kind) => of(kind).length > 0,
            ),
        ).length,
        openedBeforeDelivery: has("opened").filter(
          ({ of, times }) =>
            of("delivered").length > 0 &&
            Math.min(...times("opened")) < Math.min(...times("delivered")),
        ).length,
        clickedWithoutOpen: has("clicked").filter(({ of }) => of("opened").length === 0).length,
        opensOfUnknown: isTold
          ? has("opened").filter(({ of }) =>
              of("opened").some(({ machine }) => typeof machine !== "boolean"),
            ).length
          : 0,
        machineClicks: has("clicked").filter(({ of }) =>
          of("clicked").every(({ machine }) => machine === true),
        ).length,
      },
    };
  });
}

test("random histories are what their events say, and totals take them", () => {
  fc.assert(
    fc.property(fc.array(randomEmailEvent, { maxLength: 40 }), (events) => {
      const campaigns = campaignsFromEvents(events);
      expect(campaigns).toEqual(byHand(events));
      const totals = aggregate(campaigns, campaignTotalsAggregator);
      expect(totals.sent).toBe(campaigns.reduce((sum, { sent }) => sum + Number(sent), 0));
    }),
    { numRuns: 500 },
  );
});

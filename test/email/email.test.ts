import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  clickToOpenRate,
  deliveryRate,
  emailBounceRate,
  emailClickRate,
  type OpenRateInput,
  openRate,
  rollUp,
  spamComplaintRate,
  unsubscribeRate,
} from "../../src/index.js";

/** A send, with all that is counted of it; its numbers but complaints are super-calc.com's. */
const send = {
  sent: 18000,
  bounced: 360,
  delivered: 17640,
  uniqueOpens: 4212,
  uniqueClicks: 675,
  unsubscribes: 54,
  complaints: 9,
};

describe("published values", () => {
  test("of a mailing of 18 000 emails", () => {
    // super-calc.com/calculators/email-open-rate-calculator prints 23.88, 3.83, 16.03 and 0.31 %
    expect(openRate(send).value).toBe(4212 / 17640);
    expect(openRate(send).percent).toBeCloseTo(23.88, 2);
    expect(emailClickRate(send).value).toBe(675 / 17640);
    expect(emailClickRate(send).percent).toBeCloseTo(3.83, 2);
    expect(clickToOpenRate(send).value).toBe(675 / 4212);
    expect(clickToOpenRate(send).percent).toBeCloseTo(16.03, 2);
    expect(unsubscribeRate(send).percent).toBeCloseTo(0.31, 2);
    expect(deliveryRate(send).percent).toBe(98);
    expect(emailBounceRate(send).percent).toBe(2);
    expect(spamComplaintRate(send).value).toBe(9 / 17640);
  });
  test("divide by delivered emails, not by emails sent", () => {
    // feedback.mailjet.com: 1000 sent, 900 delivered, 200 opened, 20 clicked, 5 unsubscribed
    const mailing = { delivered: 900, uniqueOpens: 200, uniqueClicks: 20, unsubscribes: 5 };
    expect(openRate(mailing).percent).toBeCloseTo(22.2, 1); // 20 of those sent
    expect(unsubscribeRate(mailing).percent).toBeCloseTo(0.56, 2); // 0.5 of those sent
    expect(clickToOpenRate(mailing).percent).toBe(10);
    expect(openRate({ ...mailing, sent: 1000, bounced: 100 })).toStrictEqual(openRate(mailing));
  });
});

describe("delivered emails", () => {
  const opened = { uniqueOpens: 40 };
  test("are given, or are sent - bounced, where bounced is 0 if left out", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (arrived, bounced) => {
        const delivered = arrived + 40;
        const sent = delivered + bounced;
        const rate = openRate({ ...opened, delivered });
        expect(rate.denominator).toBe(delivered);
        expect(openRate({ ...opened, sent, bounced })).toStrictEqual(rate);
        expect(openRate({ ...opened, sent, bounced, delivered })).toStrictEqual(rate);
        expect(openRate({ ...opened, sent: delivered })).toStrictEqual(rate);
      }),
    );
  });
  test.each([
    [{ delivered: 17000, sent: 18000, bounced: 360 }, "sent - bounced (17640), got 17000"],
    [{ delivered: 17640, sent: 18000 }, "sent - bounced (18000), got 17640"],
    [{ delivered: 17640.5, sent: 18000, bounced: 360 }, "a whole number from 0 up, got 17640.5"],
  ])("said twice has to agree: %j", (said, expected) => {
    expect(() => openRate({ ...opened, ...said })).toThrow(`delivered must be ${expected}`);
  });
  test("null is no number of delivered emails, so sent and bounced give it", () => {
    const sent = { sent: 18000, bounced: 360 };
    expect(openRate({ ...opened, ...sent, delivered: null })).toEqual(
      openRate({ ...opened, ...sent }),
    );
  });
  test("must be given, by the types too", () => {
    for (const rate of [
      // @ts-expect-error Neither delivered nor sent.
      () => openRate({ uniqueOpens: 5 }),
      // @ts-expect-error Neither delivered nor sent.
      () => emailClickRate({ uniqueClicks: 5 }),
      // @ts-expect-error Neither delivered nor sent.
      () => unsubscribeRate({ unsubscribes: 5, delivered: undefined }),
      // @ts-expect-error Neither delivered nor sent.
      () => spamComplaintRate({ complaints: 5 }),
    ]) {
      expect(rate).toThrow(
        "delivered must be a whole number from 0 up, or left out where sent is given, got undefined",
      );
    }
  });
  test("are unknown if only bounced is given", () => {
    // @ts-expect-error How many were sent?
    expect(() => openRate({ ...opened, bounced: 3 })).toThrow(
      "sent must be a whole number from 0 up, got undefined",
    );
  });
  test("refuse a wrong bounced even where it is not needed", () => {
    expect(() => openRate({ ...opened, delivered: 100, bounced: -1 })).toThrow(
      "bounced must be a whole number from 0 up, got -1",
    );
    expect(openRate({ ...opened, delivered: 100, bounced: 500 }).value).toBe(0.4);
    expect(() => openRate({ ...opened, sent: 100, bounced: 101 })).toThrow(
      "bounced must be at most sent (100), got 101",
    );
  });
  test("may be part of any object with totals", () => {
    interface Totals {
      readonly sent: number;
      readonly bounced: number;
      readonly delivered: number;
      readonly uniqueOpens: number;
      readonly machineOpens: number;
      readonly uniqueClicks: number;
    }
    expectTypeOf<Totals>().toExtend<OpenRateInput>();
    expectTypeOf<Omit<Totals, "delivered">>().toExtend<OpenRateInput>();
    expectTypeOf<Omit<Totals, "sent" | "bounced">>().toExtend<OpenRateInput>();
    expectTypeOf<Omit<Totals, "sent" | "delivered">>().not.toExtend<OpenRateInput>();
    expectTypeOf(emailClickRate).toBeCallableWith({} as Totals);
  });
});

describe("machine opens", () => {
  const read = { delivered: 1000, uniqueOpens: 400 };
  test("are left out where they are given, and the definition says so", () => {
    const rate = openRate({ ...read, machineOpens: 150 });
    expect([rate.numerator, rate.value]).toEqual([250, 0.25]);
    expect(rate.definition).toEqual({ machineOpens: "left-out" });
    expect(openRate({ ...read, machineOpens: 0 }).definition).toEqual({ machineOpens: "left-out" });
    expect("definition" in openRate(read)).toBe(false);
    expect("definition" in openRate({ ...read, machineOpens: undefined })).toBe(false);
  });
  test("left out in one measure and left in in another do not roll up", () => {
    expect(() => rollUp([openRate({ ...read, machineOpens: 0 }), openRate(read)])).toThrow(
      "measures[1].definition must be",
    );
  });
  test("left out of all parts are left out of the roll-up", () => {
    const [one, other] = [
      { delivered: 900, uniqueOpens: 300, machineOpens: 100 },
      { delivered: 100, uniqueOpens: 80, machineOpens: 30 },
    ] as const;
    expect(rollUp([openRate(one), openRate(other)])).toEqual(
      openRate({ delivered: 1000, uniqueOpens: 380, machineOpens: 130 }),
    );
  });
  test.each([401, -1, 1.5, "3"])("of %j are refused", (machineOpens) => {
    expect(() => openRate({ ...read, machineOpens: machineOpens as number })).toThrow(
      /^machineOpens must be (at most uniqueOpens \(400\)|a whole number from 0 up), got/,
    );
  });
});

test("recipients who act once each cannot be more than delivered emails", () => {
  for (const [rate, name] of [
    [() => openRate({ ...send, uniqueOpens: 17641 }), "uniqueOpens"],
    [() => emailClickRate({ ...send, uniqueClicks: 17641 }), "uniqueClicks"],
    [() => unsubscribeRate({ ...send, unsubscribes: 17641 }), "unsubscribes"],
    [() => spamComplaintRate({ ...send, complaints: 17641 }), "complaints"],
  ] as const) {
    expect(rate).toThrow(`${name} must be at most delivered (17640), got 17641`);
  }
});

test("there can be more clicks than tracked opens", () => {
  expect(clickToOpenRate({ uniqueClicks: 12, uniqueOpens: 10 }).percent).toBe(120);
  expect(clickToOpenRate({ uniqueClicks: 12, uniqueOpens: 0 }).reason).toBe("zero-denominator");
});

test("the rates of delivered and bounced emails add up to 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (sent, any) => {
      const counts = { sent, bounced: any % (sent + 1) };
      expect(deliveryRate(counts).numerator + emailBounceRate(counts).numerator).toBe(sent);
    }),
  );
});

test("campaigns roll up by delivered emails, and their rates are not averaged", () => {
  const campaigns = [
    openRate({ delivered: 100, uniqueOpens: 60 }),
    openRate({ delivered: 9900, uniqueOpens: 990 }),
  ];
  expect(rollUp(campaigns).value).toBe(0.105); // the mean of 0.6 and 0.1 is 0.35
});

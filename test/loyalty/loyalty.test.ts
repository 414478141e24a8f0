import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  loyaltyEnrollmentRate,
  loyaltyOrderValueUplift,
  loyaltyParticipationRate,
  loyaltyRevenueShare,
  referralConversionRate,
  referralRate,
  rewardRedemptionRate,
  rollUp,
  viralCoefficient,
} from "../../src/index.js";
import { isNearest } from "../laws/nearest.js";

const part = fc.integer({ min: 1, max: 10 ** 6 });

describe("loyaltyOrderValueUplift", () => {
  const orders = {
    memberRevenue: 26000,
    memberOrders: 400,
    nonMemberRevenue: 30000,
    nonMemberOrders: 600,
  };
  test("is 30 % for orders of 65 against 50", () => {
    expect(loyaltyOrderValueUplift({ ...orders, currency: "EUR" })).toStrictEqual({
      metric: "loyaltyOrderValueUplift",
      kind: "derived",
      unit: "fraction",
      better: "neither",
      value: 0.3,
      percent: 30,
      currency: "EUR",
    });
  });
  test("is negative for orders of 50 against 65, and -100 % if members spend nothing", () => {
    const turned = {
      memberRevenue: 50,
      memberOrders: 1,
      nonMemberRevenue: 65,
      nonMemberOrders: 1,
    };
    expect(loyaltyOrderValueUplift(turned).value).toBe(-15 / 65);
    expect(loyaltyOrderValueUplift({ ...orders, memberRevenue: 0 }).value).toBe(-1);
    expect(loyaltyOrderValueUplift({ ...orders, memberRevenue: -2600 }).value).toBe(-1.13);
  });
  test("is exact where doubles are not", () => {
    // (0.3 / 3) / 0.1 is one, and 0.1 * 3 as doubles is not 0.3.
    const tenths = {
      memberRevenue: 0.3,
      memberOrders: 3,
      nonMemberRevenue: "0.1",
      nonMemberOrders: 1,
    };
    expect(loyaltyOrderValueUplift(tenths).value).toBe(0);
    expect(loyaltyOrderValueUplift({ ...tenths, memberRevenue: 0.33 }).value).toBe(0.1);
  });
  test.each([
    [{ memberOrders: 0 }, "zero-denominator"],
    [{ memberOrders: 0, memberRevenue: 0 }, "no-data"],
    [{ nonMemberOrders: 0 }, "zero-denominator"],
    [{ nonMemberOrders: 0, nonMemberRevenue: 0 }, "no-data"],
    [{ nonMemberRevenue: 0 }, "zero-denominator"],
    [{ nonMemberRevenue: "0.00", memberRevenue: 0 }, "no-data"],
  ])("with %j is null: %s", (change, reason) => {
    const { value, percent, reason: why } = loyaltyOrderValueUplift({ ...orders, ...change });
    expect([value, percent, why]).toEqual([null, null, reason]);
  });
  test("is the double nearest to the growth from one average order value to the other", () => {
    fc.assert(
      fc.property(part, part, part, part, (ours, ourOrders, theirs, theirOrders) => {
        const uplift = loyaltyOrderValueUplift({
          memberRevenue: ours,
          memberOrders: ourOrders,
          nonMemberRevenue: theirs,
          nonMemberOrders: theirOrders,
        }).value as number;
        const members = BigInt(ours) * BigInt(theirOrders);
        const others = BigInt(theirs) * BigInt(ourOrders);
        expect(isNearest(uplift, members - others, others)).toBe(true);
      }),
    );
  });
  test("does not roll up", () => {
    const uplift = loyaltyOrderValueUplift(orders);
    expect(() => rollUp([uplift as never])).toThrow("one derived from others does not roll up");
  });
  test.each([
    [{ memberRevenue: "65,00" }, "memberRevenue must be an amount"],
    [{ nonMemberRevenue: undefined }, "nonMemberRevenue must be an amount"],
    [{ memberOrders: 0.5 }, "memberOrders must be a whole number from 0 up, got 0.5"],
    [{ nonMemberOrders: -1 }, "nonMemberOrders must be a whole number from 0 up, got -1"],
    [{ currency: "euro" }, 'currency must be a three-letter code such as "USD", got "euro"'],
  ])("%#: with %j is refused", (change, message) => {
    expect(() => loyaltyOrderValueUplift({ ...orders, ...change } as never)).toThrow(message);
  });
});

describe("members", () => {
  test("are a share of customers, and active members a share of members", () => {
    expect(loyaltyEnrollmentRate({ members: 340, customers: 1000 }).percent).toBe(34);
    expect(loyaltyParticipationRate({ activeMembers: 153, members: 340 }).value).toBe(0.45);
  });
  test("cannot be more than the customers, nor active members more than members", () => {
    expect(() => loyaltyEnrollmentRate({ members: 6, customers: 5 })).toThrow(
      "members must be at most customers (5), got 6",
    );
    expect(() => loyaltyParticipationRate({ activeMembers: 6, members: 5 })).toThrow(
      "activeMembers must be at most members (5), got 6",
    );
  });
  test("do not roll up over groups that may share customers", () => {
    const one = loyaltyEnrollmentRate({ members: 1, customers: 2 });
    expect(() => rollUp([one, one])).toThrow("options.disjoint must be true");
  });
});

describe("loyaltyRevenueShare", () => {
  test("is exact for numbers, texts and bigints", () => {
    expect(loyaltyRevenueShare({ memberRevenue: "91000.00", revenue: 260000n }).percent).toBe(35);
    expect(loyaltyRevenueShare({ memberRevenue: 0.1, revenue: "0.3" }).value).toBe(1 / 3);
    expect(loyaltyRevenueShare({ memberRevenue: 0.3, revenue: new Decimal("0.3") }).value).toBe(1);
  });
  test("refuses more revenue from members than from all customers", () => {
    expect(() => loyaltyRevenueShare({ memberRevenue: "100.01", revenue: "100.00" })).toThrow(
      'memberRevenue must be at most revenue (100), got "100.01"',
    );
    expect(() => loyaltyRevenueShare({ memberRevenue: 1, revenue: 0 })).toThrow(
      "memberRevenue must be at most revenue (0), got 1",
    );
  });
  test("refuses negative revenue", () => {
    expect(() => loyaltyRevenueShare({ memberRevenue: -1, revenue: 100 })).toThrow(
      "memberRevenue must be an amount from 0 up, got -1",
    );
    expect(() => loyaltyRevenueShare({ memberRevenue: 0, revenue: -100 })).toThrow(
      "revenue must be an amount from 0 up, got -100",
    );
  });
});

describe("rewardRedemptionRate", () => {
  test("takes fractions of points, and divides them exactly", () => {
    expect(rewardRedemptionRate({ pointsRedeemed: 8400, pointsIssued: 60000 }).percent).toBe(14);
    expect(rewardRedemptionRate({ pointsRedeemed: 0.1, pointsIssued: 0.3 }).value).toBe(1 / 3);
  });
  test("can pass 1 when points of earlier periods are redeemed", () => {
    expect(rewardRedemptionRate({ pointsRedeemed: 150, pointsIssued: 100 }).value).toBe(1.5);
    expect(rewardRedemptionRate({ pointsRedeemed: 150, pointsIssued: 0 }).reason).toBe(
      "zero-denominator",
    );
  });
});

describe("referrals", () => {
  test("the referral rate divides referrers by customers", () => {
    expect(referralRate({ referrers: 120, customers: 4000 }).percent).toBe(3);
    expect(() => referralRate({ referrers: 6, customers: 5 })).toThrow(
      "referrers must be at most customers (5), got 6",
    );
  });
  test.each([
    [100, 300, 45, 0.45], // 3 each, 15 % convert: tg3company
    [1000, 1800, 468, 0.468], // 1.8 each, 26 % convert: calclet.com
    [100, 400, 100, 1], // 4 each, 25 % convert
    // https://www.extole.com/blog/how-to-model-non-viral-referral/: 1000, then 800, then 640.
    [1000, 4000, 800, 0.8],
    [800, 3200, 640, 0.8],
  ])("%d customers, %d invitations, %d converted: %d", (customers, invitations, converted, k) => {
    const round = { customers, invitations, referralsConverted: converted };
    expect(viralCoefficient(round).value).toBe(k);
  });
  test("the viral coefficient is invitations per customer times the referral conversion rate", () => {
    fc.assert(
      fc.property(part, part, fc.nat(), (customers, invitations, any) => {
        const referralsConverted = any % (invitations + 1);
        const conversion = referralConversionRate({ referralsConverted, invitations });
        expect(viralCoefficient({ customers, invitations, referralsConverted }).value).toBeCloseTo(
          (invitations / customers) * (conversion.value as number),
          8,
        );
      }),
    );
  });
  test("the viral coefficient is 0 without invitations, and null without customers", () => {
    const none = { invitations: 0, referralsConverted: 0 };
    expect(viralCoefficient({ ...none, customers: 5 }).value).toBe(0);
    expect(viralCoefficient({ ...none, customers: 0 }).reason).toBe("no-data");
    expect(referralConversionRate(none).reason).toBe("no-data");
  });
  test("no more referrals can convert than invitations were sent", () => {
    const more = { customers: 100, invitations: 3, referralsConverted: 4 };
    for (const of of [viralCoefficient, referralConversionRate]) {
      expect(() => of(more)).toThrow("referralsConverted must be at most invitations (3), got 4");
    }
  });
});

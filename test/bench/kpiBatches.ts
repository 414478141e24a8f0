import type * as engagementMetrics from "engagement-metrics";
import { kept } from "./compare.js";
import { type Die, many, twoDecimals } from "./data.js";

/** How many inputs a batch has. They vary. */
export const inputCount = 1024;

/**
 * A batch of calls of each KPI of totals, by its name.
 *
 * @param library The build whose KPIs are called. A KPI that it does not have is left out.
 */
export function kpiBatches(library: typeof engagementMetrics): Map<string, () => void> {
  const {
    acquisitionPaybackPeriod,
    amplificationRate,
    applauseRate,
    averageOrderQuantity,
    averageOrderValue,
    averageRevenuePerAccount,
    averageSessionDuration,
    bounceRate,
    cartAbandonmentRate,
    checkoutAbandonmentRate,
    churnRate,
    clickThroughRate,
    clickToOpenRate,
    closingRate,
    conversationRate,
    conversionRate,
    costPerAcquisition,
    costPerMille,
    customerAcquisitionCost,
    customerAcquisitionRate,
    customerLifetimeValue,
    dailyEngagementRate,
    deliveryRate,
    emailClickRate,
    engagementRate,
    engagementRateByReach,
    followerGrowthRate,
    grossRevenueChurn,
    grossRevenueRetention,
    growthRate,
    historicLifetimeValue,
    leadConversionRate,
    lifetimeValueToAcquisitionCost,
    loyaltyEnrollmentRate,
    loyaltyOrderValueUplift,
    loyaltyRevenueShare,
    netPromoterScoreFromCounts,
    netRevenueChurn,
    netRevenueRetention,
    netSentiment,
    newVisitorShare,
    openRate,
    pagesPerSession,
    periodChurnRate,
    positiveSentimentShare,
    purchaseFrequency,
    quickRatio,
    referralConversionRate,
    repeatPurchaseRate,
    repeatToNewSpendRatio,
    retentionRate,
    retentionRateFromTotals,
    returningCustomerRate,
    returningRevenueShare,
    returnOnAdSpend,
    returnOnInvestment,
    revenuePerCustomer,
    revenuePerVisit,
    rewardRedemptionRate,
    sessionEngagementRate,
    subscriptionLifetimeValue,
    surveyCompletionRate,
    surveyResponseRate,
    timeBetweenPurchases,
    viewsPerPost,
    viralCoefficient,
  } = library;
  const batches = new Map<string, () => void>();

  /** Keeps the results for a while, so that they have to be made. */
  function time<Input>(
    kpi: ((input: Input) => unknown) | undefined,
    makeInput: (die: Die) => Input,
    name = kpi?.name,
  ): void {
    if (kpi === undefined || name === undefined) return;
    const inputs = many(inputCount, makeInput);
    batches.set(name, () => {
      let place = 0;
      for (const input of inputs) {
        kept[place] = kpi(input);
        place += 1;
      }
    });
  }

  // Counts alone.
  const part = (die: Die): number => die(100);
  const all = (die: Die): number => 100 + die(1000);
  const interactions = (die: Die): { likes: number; comments: number; shares: number } => ({
    likes: die(900),
    comments: die(90),
    shares: die(9),
  });

  time(churnRate, (die) => ({ customersAtStart: all(die), customersLost: part(die) }));
  time(
    churnRate,
    (die) => ({ customersAtStart: all(die), customersLost: part(die), period: "month" as const }),
    "churnRate, with its period",
  );
  time(periodChurnRate, (die) => ({
    customersAtStart: all(die),
    customersLeft: part(die),
    newCustomers: part(die),
    method: "start-plus-new" as const,
  }));
  time(retentionRate, (die) => ({ customersAtStart: all(die), customersRetained: part(die) }));
  time(retentionRateFromTotals, (die) => ({
    customersAtStart: 1000 + all(die),
    customersAtEnd: all(die),
    newCustomersStillActive: part(die),
  }));
  time(repeatPurchaseRate, (die) => ({ repeatCustomers: part(die), customers: all(die) }));
  time(returningCustomerRate, (die) => ({ returningCustomers: part(die), customers: all(die) }));
  time(purchaseFrequency, (die) => ({ orders: 1000 + all(die), customers: all(die) }));
  time(timeBetweenPurchases, (die) => ({
    periodDays: 365,
    orders: 1000 + all(die),
    customers: all(die),
  }));
  time(averageOrderQuantity, (die) => ({ units: 1000 + all(die), orders: all(die) }));
  time(cartAbandonmentRate, (die) => ({ carts: all(die), purchases: part(die) }));
  time(checkoutAbandonmentRate, (die) => ({ checkouts: all(die), purchases: part(die) }));
  time(closingRate, (die) => ({ won: part(die), lost: all(die) }));
  time(leadConversionRate, (die) => ({ leads: all(die), customersWon: part(die) }));
  time(customerAcquisitionRate, (die) => ({ newCustomers: part(die), customersAtStart: all(die) }));
  time(engagementRate, (die) => ({ ...interactions(die), followers: 10 * all(die) }));
  time(engagementRateByReach, (die) => ({ ...interactions(die), reach: 10 * all(die) }));
  time(dailyEngagementRate, (die) => ({
    ...interactions(die),
    followers: 10 * all(die),
    days: 30,
  }));
  time(followerGrowthRate, (die) => ({ followersAtStart: all(die), followersAtEnd: all(die) }));
  time(amplificationRate, (die) => ({ shares: all(die), posts: 1 + part(die) }));
  time(applauseRate, (die) => ({ likes: all(die), posts: 1 + part(die) }));
  time(conversationRate, (die) => ({ comments: all(die), posts: 1 + part(die) }));
  time(viewsPerPost, (die) => ({ views: all(die), posts: 1 + part(die) }));
  time(surveyResponseRate, (die) => ({ sent: all(die), completed: part(die) }));
  time(surveyCompletionRate, (die) => ({ started: all(die), completed: part(die) }));
  time(netPromoterScoreFromCounts, (die) => ({
    promoters: part(die),
    passives: part(die),
    detractors: part(die),
  }));

  time(bounceRate, (die) => ({ bouncedSessions: part(die), sessions: all(die) }));
  time(sessionEngagementRate, (die) => ({ engagedSessions: part(die), sessions: all(die) }));
  time(averageSessionDuration, (die) => ({ totalSeconds: 60 * all(die), sessions: all(die) }));
  time(pagesPerSession, (die) => ({ pageViews: 1000 + all(die), sessions: all(die) }));
  time(newVisitorShare, (die) => ({ newVisitors: part(die), returningVisitors: all(die) }));
  time(clickThroughRate, (die) => ({ clicks: part(die), impressions: all(die) }));
  time(conversionRate, (die) => ({ conversions: part(die), visits: all(die) }));
  time(openRate, (die) => ({ sent: 3000, bounced: part(die), uniqueOpens: all(die) }));
  time(emailClickRate, (die) => ({ delivered: all(die), uniqueClicks: part(die) }));
  time(clickToOpenRate, (die) => ({ uniqueClicks: part(die), uniqueOpens: all(die) }));
  time(deliveryRate, (die) => ({ sent: all(die), bounced: part(die) }));
  time(loyaltyEnrollmentRate, (die) => ({ members: part(die), customers: all(die) }));
  time(rewardRedemptionRate, (die) => ({ pointsRedeemed: part(die), pointsIssued: all(die) }));
  time(referralConversionRate, (die) => ({ referralsConverted: part(die), invitations: all(die) }));
  time(viralCoefficient, (die) => ({
    customers: all(die),
    invitations: all(die),
    referralsConverted: part(die),
  }));
  time(positiveSentimentShare, (die) => ({
    positive: part(die),
    neutral: part(die),
    negative: part(die),
  }));
  time(netSentiment, (die) => ({ positive: part(die), neutral: part(die), negative: part(die) }));

  // Money: amounts with two decimals.
  const large = (die: Die): number => (1_000_000 + die(100_000_000)) / 100;
  const losses = (die: Die): { revenueAtStart: number; churned: number; contraction: number } => ({
    revenueAtStart: large(die),
    churned: twoDecimals(die),
    contraction: twoDecimals(die),
  });

  time(averageOrderValue, (die) => ({ revenue: large(die), orders: all(die) }));
  time(
    averageOrderValue,
    (die) => ({ revenue: large(die), orders: all(die), currency: "EUR" }),
    "averageOrderValue, with a currency",
  );
  time(
    averageOrderValue,
    (die) => ({ revenue: large(die).toFixed(2), orders: all(die) }),
    "averageOrderValue, of a decimal string",
  );
  time(revenuePerCustomer, (die) => ({ revenue: large(die), customers: all(die) }));
  time(revenuePerVisit, (die) => ({ revenue: large(die), visits: 10 * all(die) }));
  time(customerAcquisitionCost, (die) => ({ costs: large(die), newCustomers: all(die) }));
  time(
    customerAcquisitionCost,
    (die) => ({ costs: { adSpend: large(die), salaries: large(die) }, newCustomers: all(die) }),
    "customerAcquisitionCost, of 2 items",
  );
  time(costPerAcquisition, (die) => ({ cost: large(die), acquisitions: all(die) }));
  time(costPerMille, (die) => ({ cost: large(die), impressions: 1000 * all(die) }));
  time(grossRevenueRetention, losses);
  time(grossRevenueChurn, losses);
  const movement = (die: Die): ReturnType<typeof losses> & { expansion: number } => ({
    revenueAtStart: large(die),
    churned: twoDecimals(die),
    contraction: twoDecimals(die),
    expansion: twoDecimals(die),
  });
  time(netRevenueRetention, movement);
  time(netRevenueChurn, movement);
  time(quickRatio, (die) => ({
    newRevenue: twoDecimals(die),
    expansion: twoDecimals(die),
    churned: twoDecimals(die),
    contraction: twoDecimals(die),
  }));
  time(returningRevenueShare, (die) => ({ repeatRevenue: large(die), newRevenue: large(die) }));
  time(repeatToNewSpendRatio, (die) => ({
    repeatRevenue: large(die),
    returningCustomers: all(die),
    newRevenue: large(die),
    newCustomers: all(die),
  }));
  time(averageRevenuePerAccount, (die) => ({ revenue: large(die), accounts: all(die) }));
  time(customerLifetimeValue, (die) => ({
    averageOrderValue: twoDecimals(die),
    purchaseFrequency: (10 + die(90)) / 10,
    customerLifetime: 1 + die(10),
    grossMargin: (1 + die(99)) / 100,
  }));
  time(subscriptionLifetimeValue, (die) => ({
    averageRevenue: twoDecimals(die),
    churnRate: (1 + die(200)) / 1000,
    grossMargin: (1 + die(99)) / 100,
  }));
  time(historicLifetimeValue, (die) => ({ revenue: large(die), customers: all(die) }));
  time(lifetimeValueToAcquisitionCost, (die) => ({
    lifetimeValue: large(die),
    acquisitionCost: twoDecimals(die),
  }));
  time(acquisitionPaybackPeriod, (die) => ({
    acquisitionCost: large(die),
    averageRevenue: twoDecimals(die),
    grossMargin: (1 + die(99)) / 100,
  }));
  time(growthRate, (die) => ({ start: large(die), end: large(die) }));
  time(returnOnInvestment, (die) => ({ gain: large(die), cost: large(die) }));
  time(returnOnAdSpend, (die) => ({ revenue: large(die), adSpend: large(die) }));
  time(loyaltyRevenueShare, (die) => ({ memberRevenue: twoDecimals(die), revenue: large(die) }));
  time(loyaltyOrderValueUplift, (die) => ({
    memberRevenue: large(die),
    memberOrders: all(die),
    nonMemberRevenue: large(die),
    nonMemberOrders: all(die),
  }));
  return batches;
}

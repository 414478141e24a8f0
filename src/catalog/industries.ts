import type { Source } from "./catalogEntry.js";
import type { MetricId } from "./metricId.js";

/** A sort of business that the catalog has a first choice of KPIs for. */
export type Industry =
  | "e-commerce"
  | "software as a service"
  | "media and content"
  | "social-first brands"
  | "retail with a loyalty programme"
  | "contact centres";

/** A KPI that an industry puts first, and why. */
export interface IndustryMetric {
  /** The KPI's id. */
  readonly id: MetricId;
  /** Why it comes first there. */
  readonly why: string;
}

/** What an industry puts first. */
export interface IndustryMetrics {
  /** The industry. */
  readonly industry: Industry;
  /** The KPIs, in the order in which to look at them. */
  readonly metrics: readonly IndustryMetric[];
  /** Who recommends them. */
  readonly sources: readonly Source[];
}

/** The industries, each with its KPIs. */
export const industries: readonly IndustryMetrics[] = [
  {
    industry: "e-commerce",
    metrics: [
      {
        id: "cartAbandonmentRate",
        why: "Most carts are left behind, so this is where most sales are lost.",
      },
      {
        id: "conversionRate",
        why: "It says how many visits become orders, before any of them is worth more.",
      },
      {
        id: "averageOrderValue",
        why: "A larger order brings more without another visitor.",
      },
      {
        id: "repeatPurchaseRate",
        why: "A customer who comes back costs no second acquisition.",
      },
      {
        id: "averageSessionDuration",
        why: "It shows whether visitors look around or leave at once.",
      },
    ],
    sources: [
      {
        title: "Vertigo, Top six e-commerce performance metrics",
        address: "https://www.vertigois.com/blog/top-six-ecommerce-performance-indicators/",
      },
      {
        title: "Baymard, Cart abandonment rate statistics",
        address: "https://baymard.com/lists/cart-abandonment-rate",
      },
    ],
  },
  {
    industry: "software as a service",
    metrics: [
      {
        id: "churnRate",
        why: "Revenue recurs only while customers stay.",
      },
      {
        id: "netRevenueRetention",
        why: "It says whether the customers there are pay more or less than a period ago.",
      },
      {
        id: "lifetimeValueToAcquisitionCost",
        why: "It says whether a customer brings back what it cost to win them.",
      },
      {
        id: "customerAcquisitionRate",
        why: "It says how fast new customers join, against those who leave.",
      },
      {
        id: "customerSatisfactionScore",
        why: "Satisfaction falls before customers leave.",
      },
    ],
    sources: [
      {
        title: "SaaS Valuation, SaaS growth metrics that matter",
        address: "https://www.saasvaluation.app/resources/growth-metrics",
      },
      {
        title: "Recurly, A better way to calculate your churn rate",
        address: "https://recurly.com/blog/better-way-to-calculate-your-churn-rate/",
      },
    ],
  },
  {
    industry: "media and content",
    metrics: [
      {
        id: "returningVisitorShare",
        why: "Habit is what subscriptions and advertising rest on.",
      },
      {
        id: "averageSessionDuration",
        why: "Time spent says more of interest than pages opened.",
      },
      {
        id: "openRate",
        why: "The newsletter is the audience that no platform stands before.",
      },
    ],
    sources: [
      {
        title: "Pugpig, How publishers are measuring engagement",
        address:
          "https://www.pugpig.com/2023/11/03/how-publishers-are-measuring-engagement-to-drive-editorial-and-business-success/",
      },
      {
        title: "ReaderSight, Key metrics for publishers to keep an eye on",
        address: "https://www.readersight.com/blog/key-metrics-for-publishers-to-keep-an-eye-on/",
      },
    ],
  },
  {
    industry: "social-first brands",
    metrics: [
      {
        id: "engagementRate",
        why: "It compares posts and accounts whatever their size, from public numbers.",
      },
      {
        id: "amplificationRate",
        why: "Shares carry a post to people who do not follow.",
      },
      {
        id: "conversationRate",
        why: "A comment takes more than a like.",
      },
      {
        id: "followerGrowthRate",
        why: "It says whether the audience grows.",
      },
      {
        id: "conversionRate",
        why: "It says whether attention becomes sales.",
      },
    ],
    sources: [
      {
        title:
          "Avinash Kaushik, Best social media metrics: conversation, amplification, applause, economic value",
        address:
          "https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/",
      },
      {
        title: "Rival IQ, Understanding engagement metrics",
        address: "https://help.rivaliq.com/en/articles/2043672-understanding-engagement-metrics",
      },
    ],
  },
  {
    industry: "retail with a loyalty programme",
    metrics: [
      {
        id: "loyaltyEnrollmentRate",
        why: "It says how many customers think the programme worth joining.",
      },
      {
        id: "loyaltyParticipationRate",
        why: "A member who never uses the programme is no loyal customer.",
      },
      {
        id: "rewardRedemptionRate",
        why: "Rewards that nobody redeems attract nobody.",
      },
      {
        id: "repeatPurchaseRate",
        why: "Coming back is what the programme is for.",
      },
      {
        id: "loyaltyOrderValueUplift",
        why: "It sets what members spend against what others do.",
      },
    ],
    sources: [
      {
        title: "Loyal Guru, How to measure customer loyalty: 7 loyalty metrics",
        address:
          "https://www.loyal.guru/2021/08/03/7-metrics-to-measure-your-loyalty-program-success/",
      },
      {
        title: "Emarsys, Reporting: loyalty impact",
        address:
          "https://help.emarsys.com/hc/en-us/articles/4608196688913-Reporting-Loyalty-Impact",
      },
    ],
  },
  {
    industry: "contact centres",
    metrics: [
      {
        id: "customerSatisfactionScore",
        why: "It judges the one contact, right after it.",
      },
      {
        id: "customerEffortScore",
        why: "Effort is what drives customers away from a service.",
      },
      {
        id: "netPromoterScore",
        why: "It shows what the contacts leave behind in the relationship.",
      },
    ],
    sources: [
      {
        title: "Gladly, Contact center metrics for modern CX teams",
        address: "https://www.gladly.com/blog/contact-center-metrics/",
      },
      {
        title: "CustomerThink, Top 10 contact centre KPIs",
        address: "https://customerthink.com/top-10-contact-centre-kpis/",
      },
    ],
  },
];

import type { IndustryMetrics } from "./industryMetrics.js";

/** The recommendations for every industry. */
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
        why: "It says how many visits become orders.",
      },
      {
        id: "averageOrderValue",
        why: "A larger order brings more revenue without another visitor.",
      },
      {
        id: "repeatPurchaseRate",
        why: "A customer who comes back does not have to be won again.",
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
        why: "It says whether existing customers pay more or less than a period ago.",
      },
      {
        id: "lifetimeValueToAcquisitionCost",
        why: "It says whether a customer brings in more than it cost to win them.",
      },
      {
        id: "customerAcquisitionRate",
        why: "It says how fast new customers join, to compare with how fast customers leave.",
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
        why: "Subscriptions and advertising depend on visitors who make a habit of it.",
      },
      {
        id: "averageSessionDuration",
        why: "Time spent shows interest better than the number of pages opened.",
      },
      {
        id: "openRate",
        why: "A newsletter reaches its readers without a platform in between.",
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
        why: "It compares posts and accounts of any size, from public numbers.",
      },
      {
        id: "amplificationRate",
        why: "Shares carry a post to people who do not follow the account.",
      },
      {
        id: "conversationRate",
        why: "A comment takes more effort than a like.",
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
        why: "It says how many customers find the programme worth joining.",
      },
      {
        id: "loyaltyParticipationRate",
        why: "A member who never uses the programme is not a loyal customer.",
      },
      {
        id: "rewardRedemptionRate",
        why: "Rewards that are never redeemed do not attract anybody.",
      },
      {
        id: "repeatPurchaseRate",
        why: "The programme exists to make customers come back.",
      },
      {
        id: "loyaltyOrderValueUplift",
        why: "It compares what members spend with what other customers spend.",
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
        why: "It rates a single contact, right after it.",
      },
      {
        id: "customerEffortScore",
        why: "Effort drives customers away from a service.",
      },
      {
        id: "netPromoterScore",
        why: "It shows how the contacts affect the relationship over time.",
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

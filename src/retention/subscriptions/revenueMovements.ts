/** How recurring revenue moved in a period, exact or as numbers. */
export interface RevenueMovements<Money = number> {
  /** What customers brought in when the period began. */
  readonly revenueAtStart: Money;
  /** What customers who had never paid before bring in when the period ends. */
  readonly newRevenue: Money;
  /** What the customers had brought in who pay nothing any more. */
  readonly churned: Money;
  /** By how much customers who still pay bring in less than they did. */
  readonly contraction: Money;
  /** By how much customers who had paid already bring in more than they did. */
  readonly expansion: Money;
  /** What customers bring in who had paid before, did not when the period began, and do again. */
  readonly reactivation: Money;
  /** What subscriptions had brought in that are paused. */
  readonly pausedRevenue: Money;
  /** What subscriptions bring in that were paused when the period began. */
  readonly resumedRevenue: Money;
  /** What customers bring in when the period ends. */
  readonly revenueAtEnd: Money;
}

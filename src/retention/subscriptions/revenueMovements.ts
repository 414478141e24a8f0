/** How recurring revenue moved in a period, exact or as numbers. */
export interface RevenueMovements<Money = number> {
  /** What customers brought in when the period began. */
  readonly revenueAtStart: Money;
  /** What customers who had never paid before bring in when the period ends. */
  readonly newRevenue: Money;
  /** What customers who pay nothing any more had brought in. */
  readonly churned: Money;
  /** How much less the customers who still pay bring in than before. */
  readonly contraction: Money;
  /** How much more the customers who had paid already bring in than before. */
  readonly expansion: Money;
  /**
   * What customers bring in who had paid earlier, paid nothing when the period began, and pay
   * again.
   */
  readonly reactivation: Money;
  /** What the subscriptions that are paused now had brought in. */
  readonly pausedRevenue: Money;
  /** What the subscriptions that were paused when the period began bring in. */
  readonly resumedRevenue: Money;
  /** What customers bring in when the period ends. */
  readonly revenueAtEnd: Money;
}

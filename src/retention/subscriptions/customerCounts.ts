/** How many customers there were at either end of a period, and how many came and went in it. */
export interface CustomerCounts {
  /** Customers when the period began. */
  readonly customersAtStart: number;
  /** The customers at the start who had left when the period ended. */
  readonly customersLost: number;
  /** All customers who left in the period and are not there when it ends, including new ones. */
  readonly customersLeft: number;
  /** The customers at the start who were not lost: they are there when the period ends, or paused. */
  readonly customersRetained: number;
  /** Customers who were there for the first time in the period. */
  readonly newCustomers: number;
  /** The new customers who had not left when the period ended: they are there, or paused. */
  readonly newCustomersStillActive: number;
  /** Former customers who were not there when the period began and came back in it. */
  readonly customersReactivated: number;
  /** Customers who are paused when the period ends and were not when it began. */
  readonly customersPaused: number;
  /** Customers who were paused when the period began and are there when it ends. */
  readonly customersResumed: number;
  /** Customers who were paused when the period began, and had left when it ended; they are in no other number. */
  readonly customersLostFromPause: number;
  /** Customers when the period ends. */
  readonly customersAtEnd: number;
  /** The days on which customers were there, of all customers together. */
  readonly customerDays: number;
  /** The days of the period. */
  readonly periodDays: number;
}

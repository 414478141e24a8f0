/** How many events of a subscription do not fit to the events before them. */
export interface SubscriptionOddities {
  /** 1 if its first event is not `started`: it began before the events do, and not at `startedAt`. */
  readonly withoutStart: number;
  /** 1 if its first revenue came later than its start, and was taken to hold from the start. */
  readonly revenueFromLater: number;
  /** How often it started while it went on; such an event counts as a renewal. */
  readonly startedAgain: number;
  /** How often it was paused while it was paused; the first pause goes on. */
  readonly pausedAgain: number;
  /** How often it was resumed while it was not paused. */
  readonly resumedAgain: number;
  /** How often it ended after it had ended; the first end counts. */
  readonly endedAgain: number;
}

import type { TimeSpan } from "../../kernel/timeSpan.js";

/** How events become sessions. */
export interface SessionsFromEventsOptions {
  /**
   * A visitor's next event begins a new session if at least this much lies between the two.
   * Default 30 minutes. Events with a `sessionId` have their session already.
   */
  readonly timeout?: TimeSpan | TimeSpan["unit"] | null | undefined;
  /** The kinds of events that are page views. Default `["page-view"]`. */
  readonly pageViews?: readonly string[] | null | undefined;
  /**
   * The kinds of events that are conversions. Default `["purchase"]`. If the list is empty,
   * conversions are unknown, not 0.
   */
  readonly conversions?: readonly string[] | null | undefined;
  /**
   * The kinds of events that show that the visitor was engaged: a session with one of them is no
   * bounce. Default: no kind.
   */
  readonly interactive?: readonly string[] | null | undefined;
  /**
   * Whether midnight of `timeZone` also ends a session, as in some tools. Default false. Events
   * with a `sessionId` have their session already.
   */
  readonly splitAtMidnight?: boolean | null | undefined;
  /** The IANA time zone of `splitAtMidnight`, such as `"Asia/Jakarta"`. */
  readonly timeZone?: string | null | undefined;
  /**
   * What a session lasts: `"events"` (the default) from its first event to its last,
   * `"engagement"` the sum of the `engagementSeconds` of its events.
   */
  readonly durationFrom?: "events" | "engagement" | null | undefined;
  /**
   * Whether events come in order of time. Only sessions that may still go on are then kept in
   * memory. An event may come late by the timeout at most. A session with a `sessionId` is over
   * once nothing has happened in it for a day.
   */
  readonly sorted?: boolean | null | undefined;
}

/** The names of {@link SessionsFromEventsOptions}. */
export const sessionsFromEventsOptionNames = [
  "timeout",
  "pageViews",
  "conversions",
  "interactive",
  "splitAtMidnight",
  "timeZone",
  "durationFrom",
  "sorted",
] as const;

/**
 * The numbers that are added up over sessions. They may be those of a single session, sums over the
 * sessions of a visitor, or squares of either.
 */
export interface SessionParts {
  readonly sessions: number;
  readonly bouncedSessions: number;
  readonly engagedSessions: number;
  readonly pageViews: number;
  readonly conversions: number;
  readonly seconds: number;
  readonly sessionsWithConversions: number;
}

/** The names of the parts, in the order in which they stand in columns of numbers. */
export const partNames: readonly (keyof SessionParts)[] = [
  "sessions",
  "bouncedSessions",
  "engagedSessions",
  "pageViews",
  "conversions",
  "seconds",
  "sessionsWithConversions",
];

/** The parts by name, from numbers in the order of {@link partNames}. */
export function sessionParts(numbers: Float64Array): SessionParts {
  const [sessions = 0, bouncedSessions = 0, engagedSessions = 0, ...rest] = numbers;
  const [pageViews = 0, conversions = 0, seconds = 0, sessionsWithConversions = 0] = rest;
  return {
    sessions,
    bouncedSessions,
    engagedSessions,
    pageViews,
    conversions,
    seconds,
    sessionsWithConversions,
  };
}

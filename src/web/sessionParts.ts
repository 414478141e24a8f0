/** A number for each thing that is added up over sessions. */
export interface SessionParts {
  readonly sessions: number;
  readonly bouncedSessions: number;
  readonly engagedSessions: number;
  readonly pageViews: number;
  readonly conversions: number;
  readonly seconds: number;
}

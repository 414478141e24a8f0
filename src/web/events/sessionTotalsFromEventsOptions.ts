import type { SessionTotalsOptions } from "../sessionTotals.js";
import type { SessionsFromEventsOptions } from "./sessionsFromEventsOptions.js";

/** How events become sessions, and what counts as a bounce. */
export interface SessionTotalsFromEventsOptions
  extends SessionsFromEventsOptions,
    SessionTotalsOptions {}

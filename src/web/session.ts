import type { Timestamp } from "../kernel/timestamp.js";
import type { Id } from "../stream/id.js";

/** A visit to a website or an app. */
export interface Session {
  /** Who came; 1 and "1" are two visitors. */
  readonly visitorId?: Id | undefined;
  /** When it began. */
  readonly startedAt?: Timestamp | undefined;
  /** How long it lasted, in seconds. */
  readonly durationSeconds: number;
  /** Pages viewed in it; one viewed again counts again. */
  readonly pageViews: number;
  /** Whether the visitor was engaged, where that is known; then it is not worked out. */
  readonly engaged?: boolean | undefined;
  /** Times that what was wanted happened in it: orders, sign-ups, key events. */
  readonly conversions?: number | undefined;
  /** Whether its visitor came for the first time. */
  readonly newVisitor?: boolean | undefined;
}

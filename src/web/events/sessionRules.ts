import { choice, isAbsent } from "../../kernel/check.js";
import type { Fields } from "../../kernel/fields.js";
import { InputError } from "../../kernel/inputError.js";
import { minutesOf } from "../../kernel/timeSpan.js";
import { dayLength } from "../../kernel/timeUnit.js";
import { timeZoneOf } from "../../period/timeZone.js";
import type { SessionsFromEventsOptions } from "./sessionsFromEventsOptions.js";

/** The options of {@link SessionsFromEventsOptions}, checked and with their defaults. */
export interface SessionRules {
  /** In minutes. */
  readonly timeout: number;
  /** If at least this many milliseconds lie between two events without a session id, they are two sessions. */
  readonly pause: number;
  /** The same for two events with the same session id. */
  readonly pauseWithId: number;
  readonly pageViews: readonly string[];
  readonly conversions: readonly string[];
  readonly interactive: readonly string[];
  /** The time zone whose midnights end sessions, if midnights do. */
  readonly midnightIn: string | undefined;
  /** The local date at an instant, if midnights end sessions. */
  readonly dayAt: ((instant: number) => number) | undefined;
  readonly durationFrom: "events" | "engagement";
  readonly isSorted: boolean;
  /** A name for all of the rules, for saved states. */
  readonly name: string;
}

/** Reads the options. */
export function readSessionRules(options: Fields<keyof SessionsFromEventsOptions>): SessionRules {
  const timeout = isAbsent(options?.timeout) ? 30 : minutesOf("timeout", options.timeout);
  const pause = timeout * 60_000;
  const pageViews = readKinds(options, "pageViews", ["page-view"]);
  const conversions = readKinds(options, "conversions", ["purchase"]);
  const interactive = readKinds(options, "interactive", []);
  const durationFrom = choice(options, "durationFrom", ["events", "engagement"], "events");
  const isSorted = choice(options, "sorted", [true, false], false);
  const isSplit = choice(options, "splitAtMidnight", [true, false], false);
  const { timeZone } = (options ?? {}) as SessionsFromEventsOptions;
  const zone = isSplit || !isAbsent(timeZone) ? timeZoneOf(timeZone as string) : undefined;
  const midnightIn = isSplit ? (timeZone as string) : undefined;
  return {
    timeout,
    pause,
    // Where memory is to be flat, a session cannot stay open forever.
    pauseWithId: isSorted ? Math.max(pause, dayLength) : Infinity,
    pageViews,
    conversions,
    interactive,
    midnightIn,
    dayAt: isSplit ? zone?.dayAt : undefined,
    durationFrom,
    isSorted,
    name: JSON.stringify([
      timeout,
      pageViews,
      conversions,
      interactive,
      midnightIn ?? null,
      durationFrom,
      isSorted ? "sorted" : "any order",
    ]),
  };
}

/** Reads a list of kinds: in the order of their letters, each once. */
function readKinds<Name extends string>(
  options: Fields<Name>,
  name: Name,
  absent: readonly string[],
): readonly string[] {
  const kinds: unknown = options?.[name] ?? absent;
  const isKind = (kind: unknown): boolean => typeof kind === "string" && kind !== "";
  if (Array.isArray(kinds) && kinds.every(isKind)) return [...new Set(kinds as string[])].sort();
  throw new InputError(name, kinds, "a list of kinds of events");
}

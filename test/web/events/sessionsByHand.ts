import type {
  SessionEvent,
  SessionsFromEventsOptions,
  VisitorSession,
} from "../../../src/index.js";

/** The options as they are read by hand: with a timeout in milliseconds. */
export interface HandOptions {
  readonly timeout: number;
  readonly pageViews: readonly string[];
  readonly conversions: readonly string[];
  readonly interactive: readonly string[];
  readonly midnightIn: string | undefined;
  readonly durationFrom: "events" | "engagement";
}

/** The sessions of events, as the definitions read: grouped, put in order and cut, step by step. */
export function sessionsByHand(
  events: readonly SessionEvent[],
  options: HandOptions,
): VisitorSession[] {
  const groups = new Map<string, SessionEvent[]>();
  for (const event of events) {
    const key = JSON.stringify([event.visitorId, event.sessionId ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  const sessions = [...groups.values()].flatMap((group) =>
    cut(withoutRepetitions(group), options).map((session) => recordOf(session, options)),
  );
  return sessions.sort(
    (a, b) =>
      Number(a.startedAt) - Number(b.startedAt) ||
      compare([typeof a.visitorId, a.visitorId], [typeof b.visitorId, b.visitorId]) ||
      compare([Number(a.sessionId ?? -1)], [Number(b.sessionId ?? -1)]),
  );
}

/** Events of one kind at one instant, with one id or none, are one event: the one that says most. */
function withoutRepetitions(group: readonly SessionEvent[]): SessionEvent[] {
  const byKey = new Map<string, SessionEvent[]>();
  for (const event of group) {
    const key = JSON.stringify([event.at, event.kind ?? null, event.eventId ?? null]);
    byKey.set(key, [...(byKey.get(key) ?? []), event]);
  }
  return [...byKey.values()].map((same) => {
    const [most = same[0] as SessionEvent] = [...same].sort(
      (a, b) =>
        Number(b.engagementSeconds ?? 0) - Number(a.engagementSeconds ?? 0) ||
        Number(b.value ?? -1) - Number(a.value ?? -1),
    );
    const channels = same.flatMap(({ channel }) => channel ?? []).sort();
    return {
      ...most,
      channel: channels[0],
      engaged: anyOf(same.map(({ engaged }) => engaged)),
      newVisitor: anyOf(same.map(({ newVisitor }) => newVisitor)),
    };
  });
}

/** Cuts the events of a visitor, or of a visitor and a session id, into sessions. */
function cut(
  events: readonly SessionEvent[],
  { timeout, midnightIn }: HandOptions,
): SessionEvent[][] {
  const sessions: SessionEvent[][] = [];
  const ordered = [...events].sort((a, b) => Number(a.at) - Number(b.at));
  for (const [place, event] of ordered.entries()) {
    const before = ordered[place - 1];
    const isNew =
      before === undefined ||
      ((event.sessionId ?? null) === null &&
        (microsecondsOf(event) - microsecondsOf(before) >= timeout * 1000 ||
          (midnightIn !== undefined && dateIn(midnightIn, event) !== dateIn(midnightIn, before))));
    if (isNew) sessions.push([]);
    sessions.at(-1)?.push(event);
  }
  return sessions;
}

function microsecondsOf({ at }: SessionEvent): number {
  return Math.round(Number(at) * 1000);
}

function dateIn(timeZone: string, { at }: SessionEvent): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(Number(at));
}

function recordOf(events: readonly SessionEvent[], options: HandOptions): VisitorSession {
  const [first = events[0] as SessionEvent] = events;
  const having = (kinds: readonly string[]): readonly SessionEvent[] =>
    events.filter(({ kind }) => kinds.includes(kind ?? ""));
  const pageViews = having(options.pageViews).length;
  const conversions = having(options.conversions).length;
  const interactions = having(options.interactive).length;
  const sum = (all: readonly unknown[]): number =>
    Math.round(all.reduce((before: number, one) => before + Number(one ?? 0), 0) * 100) / 100;
  const durationSeconds =
    options.durationFrom === "events"
      ? (microsecondsOf(events.at(-1) ?? first) - microsecondsOf(first)) / 1e6
      : sum(events.map(({ engagementSeconds }) => engagementSeconds));
  const isByNumbers = durationSeconds > 10 || pageViews >= 2 || conversions > 0;
  const told = anyOf(events.map(({ engaged }) => engaged));
  const newVisitor = anyOf(events.map(({ newVisitor: isNew }) => isNew));
  const channels = events
    .filter(({ at }) => at === first.at)
    .flatMap(({ channel }) => channel ?? []);
  const values = having(options.conversions).flatMap(({ value }) => value ?? []);
  const { visitorId, sessionId } = first;
  return {
    visitorId,
    ...((sessionId ?? null) !== null && { sessionId: sessionId as number }),
    startedAt: Number(first.at),
    durationSeconds,
    pageViews,
    ...(options.conversions.length > 0 && { conversions }),
    ...(options.interactive.length > 0 && { interactions }),
    engaged: interactions > 0 || (told ?? isByNumbers),
    ...(newVisitor !== undefined && { newVisitor }),
    ...(channels.length > 0 && { channel: channels.sort()[0] as string }),
    ...(values.length > 0 && { revenue: sum(values) }),
  };
}

/** True where one says so, false where one denies it. */
function anyOf(all: readonly (boolean | null | undefined)[]): boolean | undefined {
  if (all.includes(true)) return true;
  return all.includes(false) ? false : undefined;
}

function compare(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [place, one] of a.entries()) {
    const other = b[place];
    if (one !== other) return (one as string) < (other as string) ? -1 : 1;
  }
  return 0;
}

/** The options that the library reads as these. */
export function optionsOf(options: HandOptions): SessionsFromEventsOptions {
  const { timeout, midnightIn, ...same } = options;
  return {
    ...same,
    timeout: { amount: timeout / 60_000, unit: "minute" },
    splitAtMidnight: midnightIn !== undefined,
    timeZone: midnightIn,
  };
}

import { compareIds } from "../../kernel/compareIds.js";
import { restoredId, savedId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { placed } from "../../kernel/placed.js";
import { instant } from "../../kernel/timestamp.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { savedObject } from "../../stream/savedFields.js";
import { readSavedState } from "../../stream/savedState.js";
import { checkSession } from "../session.js";
import type { VisitorSession } from "./visitorSession.js";

const name = "sessions";
const version = 1;

/** An aggregator that keeps sessions, and gives them in the order in which they began. */
export const sessionList: Aggregator<VisitorSession, VisitorSession[], VisitorSession[]> = {
  name,
  items: "sessions",
  empty: () => [],
  add(all, session) {
    all.push(session);
  },
  merge(into, from) {
    for (const session of from) into.push(session);
  },
  result: (all) => inOrder(all),
  save: (all) => ({ aggregator: name, version, state: all.map(savedSession) }),
  restore(saved) {
    const list = readSavedState(saved, name, version);
    if (!Array.isArray(list)) throw new InputError("saved.state.over", list, "an array");
    return list.map((one: unknown, place) => {
      try {
        return restoredSession(one);
      } catch (error) {
        throw placed(error, `saved.state.over[${place}]`);
      }
    });
  },
};

/**
 * The sessions by their beginning. Sessions that began at the same instant are in the order of
 * their visitors and ids, so that the order of the events does not matter.
 */
function inOrder(sessions: readonly VisitorSession[]): VisitorSession[] {
  const begun = sessions.map((session) => ({ session, at: instant("at", session.startedAt) }));
  begun.sort((a, b) => a.at - b.at || compareSessions(a.session, b.session));
  return begun.map(({ session }) => session);
}

function compareSessions(a: VisitorSession, b: VisitorSession): number {
  if (a.visitorId !== b.visitorId) return compareIds(a.visitorId, b.visitorId);
  // At one instant, a visitor has at most one session without an id.
  if (a.sessionId === undefined || b.sessionId === undefined)
    return a.sessionId === undefined ? -1 : 1;
  return compareIds(a.sessionId, b.sessionId);
}

function savedSession({ visitorId, sessionId, ...rest }: VisitorSession): object {
  return {
    ...rest,
    visitorId: savedId(visitorId),
    ...(sessionId !== undefined && { sessionId: savedId(sessionId) }),
  };
}

function restoredSession(saved: unknown): VisitorSession {
  const { visitorId, sessionId, ...rest } = savedObject("session", saved);
  const session = {
    ...rest,
    visitorId: restoredId("visitorId", visitorId),
    ...(sessionId !== undefined && { sessionId: restoredId("sessionId", sessionId) }),
  } as VisitorSession;
  checkSession(session);
  return session;
}

import { isAbsent } from "../../kernel/check.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { addCurrency, checkCurrency } from "../../stream/oneCurrency.js";
import { readSavedState } from "../../stream/savedState.js";
import { eachSession } from "./eachSession.js";
import { appendEvent } from "./eventLog.js";
import { isSale, loggedEvent } from "./loggedEvent.js";
import { restoreSessionEvents, saveSessionEvents } from "./savedSessionEvents.js";
import { checkSessionEvent, type SessionEvent } from "./sessionEvent.js";
import {
  checkInOrder,
  emptySessionEvents,
  mergeEvents,
  noteEvent,
  type SessionEventsState,
} from "./sessionEventsState.js";
import { sessionReader } from "./sessionReader.js";
import type { SessionRules } from "./sessionRules.js";
import { settleSessions } from "./settleSessions.js";
import type { VisitorSession } from "./visitorSession.js";

const version = 1;

const items = "events";

/**
 * An aggregator of events that makes sessions of them, and gives what an aggregator of sessions
 * gives of the sessions.
 *
 * @param kind - What the saved states are called.
 * @param most - How many events are kept at most before sessions that are over are looked for, if
 * the events are sorted.
 */
export function aggregatorOfEvents<State, Result>(
  kind: string,
  rules: SessionRules,
  aggregator: Aggregator<VisitorSession, State, Result>,
  most: number = 2 ** 16,
): Aggregator<SessionEvent, SessionEventsState<State>, Result> {
  const name = `${kind}(${rules.name}, ${aggregator.name})`;
  const settleIfFull = (state: SessionEventsState<State>): void => {
    if (rules.isSorted && state.log.size >= state.room) {
      settleSessions(state, rules, aggregator, most);
    }
  };
  return {
    name,
    items,
    empty: () => emptySessionEvents(aggregator.empty(), most),
    add(state, event) {
      const at = checkSessionEvent(event);
      checkInOrder(state, rules, at);
      const logged = loggedEvent(event, at, rules);
      const brings = logged.value !== undefined;
      if (brings) checkCurrency(state.currency, event, items);
      // Everything has been checked: from here on nothing throws.
      if (brings) addCurrency(state.currency, event.currency);
      appendEvent(state.log, logged);
      noteEvent(state, at, !isAbsent(event.sessionId));
      settleIfFull(state);
    },
    check(state, event) {
      checkInOrder(state, rules, checkSessionEvent(event));
      if (isSale(event, rules)) checkCurrency(state.currency, event, items);
    },
    merge(into, from) {
      mergeEvents(into, from, rules);
      aggregator.merge(into.over, from.over);
      settleIfFull(into);
    },
    result({ log, over, currency }) {
      const all = aggregator.empty();
      aggregator.merge(all, over);
      const sessionOf = sessionReader(log, rules, currency);
      eachSession(log, rules, (span) => {
        aggregator.add(all, sessionOf(span));
      });
      return aggregator.result(all);
    },
    save: (state) => ({ aggregator: name, version, state: saveSessionEvents(state, aggregator) }),
    restore: (saved) =>
      restoreSessionEvents(readSavedState(saved, name, version), aggregator, most),
  };
}

import { InputError } from "../../kernel/inputError.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { restoreCurrency, saveCurrency } from "../../stream/oneCurrency.js";
import { type SavedFields, savedObject } from "../../stream/savedFields.js";
import { restoreEventLog, saveEventLog } from "./savedEventLog.js";
import type { SessionEventsState } from "./sessionEventsState.js";

/** The state as JSON data; without any event, there is no earliest and no latest one. */
export function saveSessionEvents<State>(
  { log, over, currency, earliest, latest, hasIds, hasOthers }: SessionEventsState<State>,
  aggregator: Aggregator<never, State, unknown>,
): SavedFields {
  const isEmpty = earliest > latest;
  return {
    log: saveEventLog(log),
    over: aggregator.save(over),
    hasSales: currency.currency !== undefined,
    ...saveCurrency(currency),
    earliest: isEmpty ? null : earliest,
    latest: isEmpty ? null : latest,
    hasIds,
    hasOthers,
  };
}

/** Reads the state that was saved. Throws if an event lies outside of the times that it names. */
export function restoreSessionEvents<State>(
  saved: unknown,
  aggregator: Aggregator<never, State, unknown>,
  most: number,
): SessionEventsState<State> {
  const fields = savedObject("saved.state", saved);
  const log = restoreEventLog(savedObject("saved.state.log", fields["log"]));
  const earliest = savedInstant(fields, "earliest", Infinity);
  const latest = savedInstant(fields, "latest", -Infinity);
  for (const at of log.times) {
    if (at >= earliest && at <= latest) continue;
    throw new InputError("saved.state.log.times", at, "from the earliest to the latest event");
  }
  return {
    log,
    over: aggregator.restore(fields["over"]),
    currency: restoreCurrency(fields, savedFlag(fields, "hasSales") ? 1 : 0),
    room: Math.max(most, 2 * log.size),
    earliest,
    latest,
    hasIds: savedFlag(fields, "hasIds"),
    hasOthers: savedFlag(fields, "hasOthers"),
  };
}

function savedInstant(fields: SavedFields, name: string, absent: number): number {
  const at = fields[name] === null ? absent : fields[name];
  if (typeof at === "number" && !(Math.abs(at) > 8.64e15 && at !== absent)) return at;
  throw new InputError(`saved.state.${name}`, at, "an instant");
}

function savedFlag(fields: SavedFields, name: string): boolean {
  const flag = fields[name];
  if (typeof flag === "boolean") return flag;
  throw new InputError(`saved.state.${name}`, flag, "true or false");
}

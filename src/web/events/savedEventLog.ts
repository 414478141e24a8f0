import { readAmount } from "../../kernel/amount.js";
import { isAbsent, real } from "../../kernel/check.js";
import { toDecimalString } from "../../kernel/exact.js";
import { restoredId, savedId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { idsOf, restoreIds, savedIds } from "../../stream/idIndex.js";
import {
  type SavedFields,
  savedCounts,
  savedList,
  savedNumbers,
} from "../../stream/savedFields.js";
import { type EventLog, nothing } from "./eventLog.js";

/** The columns as JSON data; `null` for a column that no event needs. */
export function saveEventLog(log: EventLog): SavedFields {
  const { size, seconds, eventIds, values } = log;
  const column = (numbers: Int32Array | Float64Array | Uint8Array): number[] =>
    Array.from(numbers.subarray(0, size));
  return {
    visitorIds: savedIds(log.visitorIds),
    sessionIds: savedIds(log.sessionIds),
    kindNames: savedIds(log.kindNames),
    channelNames: savedIds(log.channelNames),
    visitors: column(log.visitors),
    times: column(log.times),
    sessions: column(log.sessions),
    kinds: column(log.kinds),
    channels: column(log.channels),
    flags: column(log.flags),
    seconds:
      seconds === undefined ? null : column(seconds).map((one) => (Number.isNaN(one) ? null : one)),
    eventIds: eventIds?.map((id) => (id === undefined ? null : savedId(id))) ?? null,
    values: values?.map((value) => (value === undefined ? null : toDecimalString(value))) ?? null,
  };
}

/** Reads the columns that were saved. Throws if they contradict one another. */
export function restoreEventLog(saved: SavedFields): EventLog {
  const times = savedNumbers(saved, "times", savedList(saved, "times").length);
  const size = times.length;
  const names = (name: string) => {
    const index = restoreIds(saved, name);
    for (const one of idsOf(index)) {
      if (typeof one !== "string") throw new InputError(`saved.state.${name}`, one, "a text");
    }
    return index;
  };
  const visitorIds = restoreIds(saved, "visitorIds");
  const sessionIds = restoreIds(saved, "sessionIds");
  const kindNames = names("kindNames");
  const channelNames = names("channelNames");
  const column = (name: string, least: number, most: number): Int32Array =>
    Int32Array.from(savedCounts(saved, name, size, least, most));
  const optional = <Value>(
    name: string,
    read: (argument: string, one: unknown) => Value,
  ): (Value | undefined)[] | undefined => {
    if (saved[name] === null) return undefined;
    const list = savedList(saved, name);
    if (list.length !== size) {
      throw new InputError(`saved.state.${name}`, list, `an array of ${size}`);
    }
    return list.map((one, place) =>
      isAbsent(one) ? undefined : read(`saved.state.${name}[${place}]`, one),
    );
  };
  const seconds = optional("seconds", (argument, one) => real({ [argument]: one }, argument));
  return {
    size,
    visitorIds,
    sessionIds,
    kindNames,
    channelNames,
    visitors: column("visitors", 0, visitorIds.size - 1),
    times: Float64Array.from(times),
    sessions: column("sessions", nothing, sessionIds.size - 1),
    kinds: column("kinds", nothing, kindNames.size - 1),
    channels: column("channels", nothing, channelNames.size - 1),
    flags: Uint8Array.from(column("flags", 0, 15)),
    seconds: seconds && Float64Array.from(seconds, (one) => one ?? Number.NaN),
    eventIds: optional("eventIds", restoredId),
    values: optional("values", readAmount),
  };
}

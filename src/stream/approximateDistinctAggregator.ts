import { checkId, type Id } from "../kernel/id.js";
import type { Aggregator } from "./aggregator.js";
import type { ApproximateDistinct } from "./approximateDistinct.js";
import {
  addId,
  emptyIdRegisters,
  estimateIds,
  type IdRegisters,
  idError,
  mergeIds,
  restoreIdRegisters,
  saveIdRegisters,
} from "./idRegisters.js";
import { savedObject } from "./savedFields.js";
import { readSavedState } from "./savedState.js";

const name = "approximateDistinct";
const version = 1;

/**
 * Estimates how many different ids there are, in 16 kB of memory, however many ids there are
 * (HyperLogLog).
 *
 * The standard error is 0.8 %; a few hundred ids are counted nearly exactly. Merged parts give the
 * same estimate as the whole. The ids 1 and "1" are different ids.
 *
 * @throws {@link InputError} When it runs, if an id is not a non-empty text, a safe integer or a bigint.
 *
 * @example
 * const ids = Array.from({ length: 100000 }, (_, place) => place % 50000);
 * aggregate(ids, approximateDistinctAggregator).distinct; // 50608
 * aggregate(ids, approximateDistinctAggregator).standardError; // 0.008125
 */
export const approximateDistinctAggregator: Aggregator<Id, IdRegisters, ApproximateDistinct> = {
  name,
  items: "ids",
  empty: emptyIdRegisters,
  add(registers, id) {
    checkId("id", id);
    addId(registers, id);
  },
  check(_registers, id) {
    checkId("id", id);
  },
  merge: mergeIds,
  result: (registers) => ({
    distinct: estimateIds(registers),
    counting: "approximate",
    standardError: idError,
  }),
  save: (registers) => ({
    aggregator: name,
    version,
    state: { registers: saveIdRegisters(registers) },
  }),
  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    return restoreIdRegisters("saved.state.registers", state["registers"]);
  },
};

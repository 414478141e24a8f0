import { InputError } from "../../kernel/inputError.js";
import type { Histories } from "./histories.js";

interface CustomerColumns {
  readonly purchases: readonly number[];
  readonly recencies: readonly number[];
  readonly ages: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Groups customers by equal histories. Customers stand in columns, and `argument` names them in errors.
 *
 * Histories are looked up in a hash table with open addressing over the bits of their numbers, so
 * that millions of customers need no text as key.
 */
export function distinctHistories(
  argument: string,
  { purchases, recencies, ages, weights }: CustomerColumns,
): Histories {
  const { length } = purchases;
  if (length === 0) throw new InputError(argument, "none", "at least one customer");
  const timeScale = ages.reduce((most, age) => Math.max(most, age), 0) || 1;
  const repeatPurchases = new Float64Array(length);
  const recency = new Float64Array(length);
  const age = new Float64Array(length);
  const counts = new Float64Array(length);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(length + 1) + 1)).fill(-1);
  const bits = new Float64Array(3);
  const words = new Uint32Array(bits.buffer);
  let rows = 0;
  let total = 0;
  let returning = 0;
  let customers = 0;
  for (let i = 0; i < length; i += 1) {
    const [x, last, now] = [purchases[i] as number, recencies[i] as number, ages[i] as number];
    bits[0] = x;
    bits[1] = last;
    bits[2] = now;
    let hash = 0;
    for (let word = 0; word < 6; word += 1) {
      hash = Math.imul(hash ^ (words[word] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    let slot = hash & (slots.length - 1);
    let row = slots[slot] as number;
    while (row >= 0 && !(repeatPurchases[row] === x && recency[row] === last && age[row] === now)) {
      slot = (slot + 1) & (slots.length - 1);
      row = slots[slot] as number;
    }
    if (row < 0) {
      row = rows;
      rows += 1;
      slots[slot] = row;
      repeatPurchases[row] = x;
      recency[row] = last;
      age[row] = now;
    }
    const weight = weights[i] as number;
    counts[row] = (counts[row] as number) + weight;
    customers += weight;
    total += weight * x;
    if (x > 0) returning += weight;
  }
  if (!Number.isSafeInteger(customers)) {
    throw new InputError(argument, customers, "customers whose weights add up to less than 2^53");
  }
  return {
    rows,
    repeatPurchases: repeatPurchases.subarray(0, rows),
    recency: recency.subarray(0, rows).map((time) => time / timeScale),
    age: age.subarray(0, rows).map((time) => time / timeScale),
    weights: counts.subarray(0, rows),
    customers,
    purchases: total,
    returning,
    mostPurchases: purchases.reduce((most, x) => Math.max(most, x), 0),
    timeScale,
  };
}

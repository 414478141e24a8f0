import { iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedCustomer } from "../inputs/checkedCustomer.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { ModelCustomer } from "../model/modelCustomer.js";

/** The distinct histories of customers, in columns. */
export interface Histories {
  /** How many distinct histories there are. */
  readonly rows: number;
  readonly repeatPurchases: Float64Array;
  /** As a share of the largest age. */
  readonly recency: Float64Array;
  /** As a share of the largest age. */
  readonly age: Float64Array;
  /** How many customers have the history. */
  readonly weights: Float64Array;
  /** How many customers there are. */
  readonly customers: number;
  /** The repeat purchases of all. */
  readonly purchases: number;
  /** How many customers have bought again. */
  readonly returning: number;
  readonly mostPurchases: number;
  /** The largest age, which times are divided by; 1 where it is 0. */
  readonly timeScale: number;
}

/** Likelihoods keep tables by the number of purchases. */
const mostKnown = 20_000;

/** The distinct histories of customers, each with how many have it, in time scaled by the largest age. */
export function historiesOf(customers: Iterable<ModelCustomer>, argument = "customers"): Histories {
  const columns: [number[], number[], number[], number[]] = [[], [], [], []];
  const [purchases, recencies, ages, weights] = columns;
  let position = 0;
  for (const customer of iterable(argument, customers)) {
    const { repeatPurchases, recency, age } = checkedCustomer(customer, argument, position);
    if (repeatPurchases > mostKnown) {
      const field = `${argument}[${position}].repeatPurchases`;
      throw new InputError(field, repeatPurchases, `at most ${mostKnown}`);
    }
    if (age > 1e100) throw new InputError(`${argument}[${position}].age`, age, "at most 1e100");
    const weight = checkedWeight(customer, argument, position);
    position += 1;
    if (weight === 0) continue;
    purchases.push(repeatPurchases);
    recencies.push(recency);
    ages.push(age);
    weights.push(weight);
  }
  return distinctHistories(argument, columns);
}

function distinctHistories(argument: string, columns: readonly number[][]): Histories {
  const [purchases, recencies, ages, weights] = columns as [number[], number[], number[], number[]];
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
    throw new InputError(argument, customers, "so many that their weights add up below 2^53");
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

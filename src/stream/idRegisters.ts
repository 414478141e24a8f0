import type { Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { murmurHash } from "./murmurHash.js";

/**
 * What is kept to estimate how many different ids there are, without keeping the ids (HyperLogLog).
 *
 * An id is hashed to 64 bits. The first 14 of them choose one of 2^14 registers. The register keeps
 * the longest run of zeros that the other 50 bits of its ids began with, plus one. Merging takes the
 * greater of two registers. So neither the order of the ids nor repetition changes anything.
 *
 * @see Flajolet, Fusy, Gandouet and Meunier (2007), HyperLogLog: the analysis of a near-optimal cardinality estimation algorithm.
 */
export type IdRegisters = Uint8Array;

const precision = 14;
const size = 2 ** precision;
const longest = 64 - precision;

/** The standard error of the estimate, as a fraction of the estimate: 0.8 %. */
export const idError: number = 1.04 / Math.sqrt(size);

/** Registers that have seen no id. */
export function emptyIdRegisters(): IdRegisters {
  return new Uint8Array(size);
}

/** Adds an id. */
export function addId(registers: IdRegisters, id: Id): void {
  const high = murmurHash(id, 0);
  const register = high >>> (32 - precision);
  const rest = high << precision;
  // The first 32 bits of the hash contain 18 of the 50 bits. If these are all zeros, the run goes
  // on in the other 32 bits.
  const run =
    rest === 0 ? 32 - precision + Math.clz32(murmurHash(id, 0x9747b28c)) : Math.clz32(rest);
  if (run >= (registers[register] as number)) registers[register] = run + 1;
}

/** Adds all ids that `from` has seen. */
export function mergeIds(into: IdRegisters, from: IdRegisters): void {
  for (let register = 0; register < size; register += 1) {
    const run = from[register] as number;
    if (run > (into[register] as number)) into[register] = run;
  }
}

/**
 * The estimate of how many different ids there were, rounded to a whole number.
 *
 * @see Ertl (2017), New cardinality estimation algorithms for HyperLogLog sketches.
 */
export function estimateIds(registers: IdRegisters): number {
  const counts = new Array<number>(longest + 2).fill(0);
  for (const run of registers) counts[run] = (counts[run] as number) + 1;
  const share = (run: number): number => (counts[run] as number) / size;
  let sum = size * ofFull(1 - share(longest + 1));
  for (let run = longest; run > 0; run -= 1) sum = (sum + (counts[run] as number)) / 2;
  sum += size * ofEmpty(share(0));
  return Math.round((size * size) / (2 * Math.LN2 * sum));
}

/** The registers as text: a letter of base64 for each. */
export function saveIdRegisters(registers: IdRegisters): string {
  return Array.from(registers, (run) => letters[run]).join("");
}

/** Reads the registers that were saved. */
export function restoreIdRegisters(argument: string, saved: unknown): IdRegisters {
  const runs =
    typeof saved === "string" ? Array.from(saved, (letter) => letters.indexOf(letter)) : [];
  const isWhole = runs.length === size && runs.every((run) => run >= 0 && run <= longest + 1);
  // At least one register must not be full, since the estimate would otherwise be infinite.
  if (isWhole && runs.some((run) => run <= longest)) {
    return Uint8Array.from(runs);
  }
  throw new InputError(argument, saved, `${size} letters of base64, none beyond z`);
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Ertl's sigma: what the empty registers add to the estimate. */
function ofEmpty(share: number): number {
  if (share === 1) return Number.POSITIVE_INFINITY;
  let power = share;
  let weight = 1;
  let sum = share;
  for (let before = Number.NaN; sum !== before; ) {
    before = sum;
    power *= power;
    sum += power * weight;
    weight *= 2;
  }
  return sum;
}

/** Ertl's tau: what the full registers add to the estimate. */
function ofFull(share: number): number {
  if (share === 0 || share === 1) return 0;
  let root = share;
  let weight = 1;
  let sum = 1 - share;
  for (let before = Number.NaN; sum !== before; ) {
    before = sum;
    root = Math.sqrt(root);
    weight /= 2;
    sum -= (1 - root) ** 2 * weight;
  }
  return sum / 3;
}

import { type Id, plainId } from "../kernel/id.js";

/**
 * MurmurHash3 (x86, 32 bits) of an id. It hashes the UTF-16 code units of a string, and the eight
 * bytes of a number. Two seeds give 64 bits that hardly depend on each other.
 *
 * @see Austin Appleby, MurmurHash3.
 */
export function murmurHash(id: Id, seed: number): number {
  if (typeof id === "string") return hashOfText(id, seed);
  const plain = plainId(id);
  // The n distinguishes a large bigint from a text with the same digits.
  return typeof plain === "number" ? hashOfNumber(plain, seed) : hashOfText(`${plain}n`, seed);
}

function hashOfText(text: string, seed: number): number {
  const { length } = text;
  let hash = seed;
  for (let place = 1; place < length; place += 2) {
    hash = mixed(hash, text.charCodeAt(place - 1) | (text.charCodeAt(place) << 16));
  }
  if (length % 2 === 1) hash ^= scrambled(text.charCodeAt(length - 1));
  return finished(hash ^ (2 * length));
}

const double = /* @__PURE__ */ new Float64Array(1);
const halves = /* @__PURE__ */ new Uint32Array(double.buffer);

function hashOfNumber(value: number, seed: number): number {
  // Adding 0 turns -0 into 0, since the two are the same id to a Map, which the exact count uses.
  double[0] = value + 0;
  return finished(mixed(mixed(seed, halves[0] as number), halves[1] as number) ^ 8);
}

function scrambled(block: number): number {
  const part = Math.imul(block, 0xcc9e2d51);
  return Math.imul((part << 15) | (part >>> 17), 0x1b873593);
}

function mixed(hash: number, block: number): number {
  const part = hash ^ scrambled(block);
  return (Math.imul((part << 13) | (part >>> 19), 5) + 0xe6546b64) | 0;
}

function finished(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

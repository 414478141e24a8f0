import { expect, test } from "vitest";
import { murmurHash } from "../../src/stream/murmurHash.js";

test.each([
  // Published values of MurmurHash3_x86_32, by bytes; here two bytes are one UTF-16 unit.
  ["", 0, 0x00000000],
  ["", 1, 0x514e28b7],
  ["", 0xffffffff, 0x81f16f39],
  ["\uffff\uffff", 0, 0x76293b50],
  ["\u4321\u8765", 0, 0xf55b516b],
  ["\u4321\u8765", 0x5082edee, 0x2362f9de],
  ["\u4321", 0, 0xa0f7b07a],
  ["\0\0", 0, 0x2362f9de],
  ["\0", 0, 0x30f4c306],
])("the hash of %j with the seed %i is MurmurHash3's", (text, seed, hash) => {
  expect(murmurHash(text, seed) >>> 0).toBe(hash);
});

import type { Indexes } from "./indexes.js";

/** How many customers each group has, and how many of them ordered twice or more. */
export interface GroupCustomers {
  readonly customers: Float64Array;
  readonly repeatCustomers: Float64Array;
}

/**
 * How many bits the bitmap of the customers of all groups may have. If it would need more, groups
 * are counted one after another.
 */
const mostBits = 2 ** 30;

/** Whether the customers of all groups fit in bitmaps at the same time. */
export function fitInBitmaps(customers: number, groups: number): boolean {
  return customers * groups <= mostBits;
}

/** Counts the customers of orders that form a single group. */
export function countCustomers({ of: customerOf, size }: Indexes): GroupCustomers {
  const { seen, words } = customerBits(size, 1);
  for (let row = 0; row < customerOf.length; row += 1) {
    const customer = customerOf[row] as number;
    const word = (customer >>> 5) * 2;
    const bit = 1 << customer;
    const once = seen[word] as number;
    seen[word + 1] = (seen[word + 1] as number) | (once & bit);
    seen[word] = once | bit;
  }
  return countCustomerBits(seen, words, 1);
}

/**
 * The bitmaps of all groups before any customer was seen. The customers of a group take `words`
 * pairs of words.
 */
export function customerBits(
  size: number,
  groups: number,
): { readonly seen: Int32Array; readonly words: number } {
  const words = Math.ceil(size / 32);
  // One word says which of 32 customers have ordered, and the next word, in the same cache line,
  // says which of them have ordered twice.
  return { seen: new Int32Array(2 * words * groups), words };
}

/** Counts the customers of each group from the bitmaps. */
export function countCustomerBits(seen: Int32Array, words: number, groups: number): GroupCustomers {
  const customers = new Float64Array(groups);
  const repeatCustomers = new Float64Array(groups);
  for (let group = 0; group < groups; group += 1) {
    let once = 0;
    let twice = 0;
    for (let word = 2 * words * group; word < 2 * words * (group + 1); word += 2) {
      once += bitsIn(seen[word] as number);
      twice += bitsIn(seen[word + 1] as number);
    }
    customers[group] = once;
    repeatCustomers[group] = twice;
  }
  return { customers, repeatCustomers };
}

/** How many bits of a 32-bit word are set: the bits of each pair are added first, then of fours, eights and all. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import { appendFileSync, closeSync, openSync, readSync, writeFileSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import type { Order } from "engagement-metrics";
import type { ByteRange } from "./byteRanges.js";

/** An order, with its channel. */
export interface ShopOrder extends Order {
  readonly at: string;
  readonly channel: string;
}

const channels = [
  ...["search", "social", "email", "referral"],
  ...["display", "affiliate", "direct", "shop"],
];
const startOfYear = Date.parse("2025-01-01");
const linesAtOnce = 10_000;

/**
 * Writes a file of synthetic orders of the year 2025, one line each. It is the same at every run. The
 * orders are in the order of time. Some customers have many orders, some only one, and most of a
 * customer's orders are in one channel.
 */
export function makeOrderFile(path: string, rows: number): void {
  writeFileSync(path, "order_id,date,customer_id,channel,amount\n");
  const customers = Math.ceil(rows * 0.08);
  const below = dice(20_250_101);
  for (let first = 0; first < rows; first += linesAtOnce) {
    let text = "";
    for (let row = first; row < Math.min(first + linesAtOnce, rows); row += 1) {
      const day = new Date(startOfYear + Math.floor((row * 365) / rows) * 86_400_000);
      const customer = below(below(customers) + 1);
      const channel = channels[(below(4) === 0 ? below(8) : customer) % 8] as string;
      const cents = String(100 + below(20_000)).padStart(3, "0");
      const amount = `${cents.slice(0, -2)}.${cents.slice(-2)}`;
      text += `${row + 1},${day.toISOString().slice(0, 10)},c${customer},${channel},${amount}\n`;
    }
    appendFileSync(path, text);
  }
}

/** Reads the orders in a part of the file, one by one. Fields must not be quoted. */
export function* ordersIn(path: string, { from, to }: ByteRange): Generator<ShopOrder> {
  const file = openSync(path, "r");
  try {
    const block = Buffer.alloc(2 ** 20);
    const decoder = new StringDecoder("utf8");
    let unfinished = "";
    for (let at = from; at < to; ) {
      const read = readSync(file, block, 0, Math.min(block.length, to - at), at);
      if (read === 0) throw new Error(`${path} became shorter while it was read`);
      at += read;
      const lines = (unfinished + decoder.write(block.subarray(0, read))).split("\n");
      unfinished = lines.pop() as string;
      for (const line of lines) yield orderOf(line);
    }
    if (unfinished !== "") yield orderOf(unfinished);
  } finally {
    closeSync(file);
  }
}

/** The amount stays the decimal string of the file, so that the revenue is exact. */
function orderOf(line: string): ShopOrder {
  const [, at = "", customerId = "", channel = "", amount = ""] = line.split(",");
  return { customerId, amount, at, channel };
}

/** A generator of random whole numbers below a limit, from a seed: mulberry32, by Tommy Ettinger. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

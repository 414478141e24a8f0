/** A row of the shop: customer, cents, time, channel, units of goods, order. */
export type ShopRow = readonly [
  customer: string | null,
  cents: number,
  at: string,
  channel: string | null,
  goods: number | null,
  order: string,
];

/** A text that holds what engines take for something else. */
const odd = 'O\'Neil \\n "ลูกค้า"; --';

/** Orders and refunds about beginnings of months and changes of clocks in New York. */
export const shopRows: readonly ShopRow[] = [
  ["a", 1250, "2026-01-01T04:59:59Z", "web", 1, "1"],
  ["a", 999, "2026-01-01T05:00:00Z", "web", 2, "2"],
  [odd, 0, "2026-01-04T05:00:00Z", "shop", null, "3"],
  [odd, 4001, "2026-01-31T23:00:00Z", odd, 3, "4"],
  ["a", -999, "2026-02-01T04:59:59Z", "web", null, "2"],
  ["b", 350, "2026-02-01T05:00:00Z", null, 1, "5"],
  ["b", -50, "2026-02-01T05:00:00Z", null, null, "5"],
  [null, 777, "2026-03-08T06:59:59Z", "web", 1, "6"],
  ["A", 9_007_199_254_740, "2026-03-08T07:00:00Z", "shop", 5, "7"],
  ["A", 1, "2026-03-08T07:00:00Z", "shop", 1, "8"],
  ["c", -2500, "2026-03-29T01:00:00Z", "web", null, "9"],
  ["b", 1205, "2026-04-01T03:59:59Z", "shop", 2, "10"],
  [" a", 60, "2025-11-02T05:30:00Z", "web", 1, "11"],
  [" a", 60, "2025-12-31T12:00:00Z", "web", 1, "12"],
];

import { choice, count, isAbsent, iterable } from "../../kernel/check.js";
import type { Count } from "../../kernel/count.js";
import { exactly } from "../../kernel/exact.js";
import { givenAmount } from "../../kernel/givenAmount.js";
import { plainId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { millisecondsOf, type TimeSpan } from "../../kernel/timeSpan.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";
import type { CustomerOrder } from "../../stream/customerOrder.js";
import { checkChannelName } from "../channelRecord.js";
import type { Attributed } from "./attributed.js";
import type { AttributionModel } from "./attributionModel.js";
import { type Credit, creditsOf, noCredits } from "./credits.js";
import { type ReadOrder, readOrders } from "./readOrders.js";
import { readTouches } from "./readTouches.js";
import { splitByLargestRemainder } from "./splitByLargestRemainder.js";
import type { Touch } from "./touch.js";
import { windowOf } from "./windowOf.js";

/** How {@link attribute} gives orders to channels. */
export interface AttributeOptions {
  /**
   * Which touches get the credit: the first, the last, the last one that is not direct, or all of
   * them in equal parts.
   */
  readonly model: AttributionModel;
  /** How long before an order a touch counts, such as `{ amount: 30, unit: "day" }`. */
  readonly within: TimeSpan | TimeUnit;
  /**
   * The IANA time zone in which dates are compared; needed only where orders have dates and touches
   * have instants, or the other way round.
   */
  readonly timeZone?: string | null | undefined;
  /** The names of the channels that are direct; `"direct"` and `"(direct)"` by default, in capitals or not. */
  readonly direct?: Iterable<string> | null | undefined;
  /** How many decimals the smallest unit of money has; 2 by default. Amounts with more are split in their own. */
  readonly decimals?: Count | null | undefined;
}

const names = ["model", "within", "timeZone", "direct", "decimals"];
const models: readonly AttributionModel[] = ["first", "last", "last-non-direct", "linear"];
/** Shares are whole numbers of this. */
const shareUnit = 10n ** 12n;

/**
 * Gives each order to the channels that led to it.
 *
 * An order takes the touches of its customer that lie at most `within` before it; a touch at the
 * time of the order is before it. Touches of one time are ordered by the names of their channels.
 * The model `"last-non-direct"` takes the last touch whose channel is not direct, and the last of
 * all touches if all are direct. The model `"linear"` counts all touches, direct ones too.
 *
 * Orders without a touch, and orders without a customer, go to the channel `"(none)"`. A refund is
 * no order. It goes to the channels of the order that its `orderId` names, and to `"(none)"` if it
 * names none, since any other channel would be guessed. Rows with one `orderId` are one order, at
 * the earliest of their times.
 *
 * With `"linear"` a row comes once for each channel, with its part of the amount. Amounts are split
 * by largest remainder in their smallest unit. So the amounts of all channels add up to the
 * revenue, and `orders` adds up to the number of orders, to the last digit.
 *
 * @param orders - In any order.
 * @param touches - In any order; leave out touches of visitors who are not known as customers.
 * @param options - The model, the window, and which channels are direct.
 * @returns The rows of the orders as they came, each with its `channel`, `share` and `orders`.
 * @throws {@link InputError} If an option, an order or a touch is invalid; the error names its position.
 *
 * @example
 * const orders = [
 *   { customerId: "ana", orderId: 1, amount: "100.00", at: "2026-03-10" },
 *   { customerId: "ben", orderId: 2, amount: "40.00", at: "2026-03-11" },
 *   { customerId: "ana", orderId: 1, amount: "-10.00", at: "2026-03-20" },
 * ];
 * const touches = [
 *   { customerId: "ana", channel: "search", at: "2026-03-01" },
 *   { customerId: "ana", channel: "email", at: "2026-03-08" },
 *   { customerId: "ana", channel: "direct", at: "2026-03-10" },
 * ];
 * const within = { amount: 30, unit: "day" };
 * const last = attribute(orders, touches, { model: "last-non-direct", within });
 * last.map((row) => [row.channel, row.amount, row.orders]); // [["email", "100.00", 1], ["(none)", "40.00", 1], ["email", "-10.00", 0]]
 * const linear = attribute(orders, touches, { model: "linear", within });
 * linear.slice(0, 3).map((row) => [row.channel, row.amount, row.share]); // [["search", 33.34, 0.333333333334], ["email", 33.33, 0.333333333333], ["direct", 33.33, 0.333333333333]]
 */
export function attribute<Row extends CustomerOrder>(
  orders: Iterable<Row>,
  touches: Iterable<Touch>,
  options: AttributeOptions,
): readonly Attributed<Row>[] {
  if ((options as unknown) === undefined) {
    throw new InputError("options", options, "a plain object");
  }
  checkOptions(options, names);
  const model = choice<"model", AttributionModel>(options, "model", models);
  const span = millisecondsOf("within", options.within);
  const decimals = isAbsent(options.decimals)
    ? 2
    : count(options, "decimals", 12, "the decimals of a share");
  const isDirect = readDirect(options.direct);
  const readRows = readOrders(orders);
  const read = readTouches(touches);
  const within = windowOf(readRows.times, read, span, options.timeZone);
  const creditsFor = ({ customerId, orderedAt }: ReadOrder<Row>): readonly Credit[] => {
    if (customerId === undefined || orderedAt === undefined) return noCredits;
    const own = read.byCustomer.get(plainId(customerId)) ?? [];
    return creditsOf(within(own, orderedAt), model, isDirect);
  };
  return readRows.rows.flatMap((row) => rowsOf(row, creditsFor(row), decimals));
}

/** The rows that a row becomes: one for each channel. */
function rowsOf<Row extends CustomerOrder>(
  { row, amount, countsOrder }: ReadOrder<Row>,
  credits: readonly Credit[],
  decimals: number,
): Attributed<Row>[] {
  const [first] = credits as readonly [Credit];
  if (credits.length === 1) {
    return [{ ...row, channel: first.channel, share: 1, orders: countsOrder ? 1 : 0 }];
  }
  const weights = credits.map(({ weight }) => weight);
  const places = Math.max(amount.places, decimals);
  const units = BigInt(amount.units) * 10n ** BigInt(places - amount.places);
  const amounts = splitByLargestRemainder(units, weights);
  const shares = splitByLargestRemainder(shareUnit, weights);
  return credits.map(({ channel }, place) => {
    const share = Number(shares[place]) / Number(shareUnit);
    const part = givenAmount(exactly(amounts[place] as bigint, places));
    return { ...row, channel, share, orders: countsOrder ? share : 0, amount: part };
  });
}

function readDirect(given: Iterable<string> | null | undefined): (channel: string) => boolean {
  if (isAbsent(given)) return (channel) => /^(direct|\(direct\))$/i.test(channel);
  const direct = new Set(iterable("direct", given));
  for (const channel of direct) checkChannelName("direct", channel);
  return (channel) => direct.has(channel);
}

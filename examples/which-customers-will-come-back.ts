/**
 * From a CSV file of orders to a ranked table of customers: how likely each is still a customer, how
 * often they will buy in a year, and what that is worth. It also shows the error of the model on
 * orders that it was not fitted to.
 *
 *     npx tsx --tsconfig test/tsconfig.json examples/which-customers-will-come-back.ts
 *     npx tsx --tsconfig test/tsconfig.json examples/which-customers-will-come-back.ts --orders orders.csv --calibration-end 2026-04-01
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { calibrationAndHoldout, customerHistories, InputError } from "engagement-metrics";
import { fitGammaGamma, frequencyFit } from "engagement-metrics/models";
import { customerTable, predictions, totalsText } from "./comeback/customerTable.js";
import { errorsTable, frequencyTable, verdictText } from "./comeback/holdoutTables.js";
import {
  choiceText,
  fitAll,
  fitModel,
  fitsTable,
  modelNames,
  warningText,
} from "./comeback/modelChoice.js";
import { readOrders, type WrittenOrder } from "./comeback/orderFile.js";
import { ReportError } from "./report/reportError.js";

const usage = `Which customers will come back, and what they are worth, from a CSV file of orders.

  --orders FILE            orders, one row each; a file whose name ends in .gz is unpacked
                           [test/data/cdnow-orders.csv.gz: the music shop CDNOW, 1997 and 1998]
  --customer COLUMN        the customer                    [customer_id]
  --date COLUMN            the date of the order, in ISO   [date]
  --amount COLUMN          the amount of the order         [amount]
  --calibration-end DATE   the models are fitted to the orders up to this date, and tested on
                           the orders after it, the holdout  [half-way]
  --as-of DATE             the last day of the file, at which the holdout ends  [the day after the last]
  --time-zone ZONE         the time zone of the dates, if they have a time  [UTC]
  --top NUMBER             how many customers to list  [10]
  --help                   this text`;

try {
  console.log(await report());
} catch (error) {
  if (!(error instanceof ReportError || error instanceof InputError)) throw error;
  console.error(error.message.replaceAll(/\s+/g, " "));
  process.exitCode = 2;
}

/** The whole report as text, so that nothing is printed if a part of it fails. */
async function report(): Promise<string> {
  const options = readOptions();
  if (options.help === true) return usage;
  const path = options.orders ?? cdnowOrders();
  const orders = await readOrders(path, {
    customerId: options.customer,
    date: options.date,
    amount: options.amount,
  });
  const ends = endsOf(orders, options);
  const daily = { period: "day", timeZone: options["time-zone"] } as const;
  const split = calibrationAndHoldout(orders, { ...daily, ...ends });
  const all = fitAll(split);
  const [best] = all;
  if (best === undefined) throw new Error("no model was fitted");

  const histories = customerHistories(orders, { ...daily, asOf: ends.holdoutEnd });
  const transactions = fitModel(best.model, histories);
  const spend = fitGammaGamma(histories);
  const ranked = predictions(transactions, spend, histories);
  const { bins } = frequencyFit(best, split.customers, { last: 3 });
  return [
    headline(`Which customers will come back (${path})`, "="),
    `${orders.length} orders. Orders of a customer on one day are one purchase; all times are in days.`,
    headline("Which model", "-"),
    `Fitted to the ${split.customers.length} customers up to ${ends.calibrationEnd}:`,
    fitsTable(all),
    choiceText(all),
    ...all.map(({ model, warnings }) => warningText(modelNames[model], warnings)),
    `Customers by how often they came back, and how many the model expects: ${bins
      .map(({ bin, actual, expected }) => `${bin}: ${actual} (${expected.toFixed(0)})`)
      .join(", ")}.`,
    headline("How good it is", "-"),
    `The same customers after ${ends.calibrationEnd} and up to ${ends.holdoutEnd}, which no model has seen:`,
    errorsTable(all, split),
    verdictText(best, split),
    frequencyTable(best, split),
    headline("Who will come back", "-"),
    `Fitted again to all orders up to ${ends.holdoutEnd}; money is discounted by 10% a year.`,
    customerTable(ranked, topOf(options.top)),
    totalsText(ranked, histories.currency),
    warningText(modelNames[transactions.model], transactions.warnings),
    warningText("Gamma-Gamma", spend.warnings),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function readOptions() {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      options: {
        orders: text,
        customer: { ...text, default: "customer_id" },
        date: { ...text, default: "date" },
        amount: { ...text, default: "amount" },
        "calibration-end": text,
        "as-of": text,
        "time-zone": { ...text, default: "UTC" },
        top: { ...text, default: "10" },
        help: { type: "boolean" },
      },
    });
    return values;
  } catch (error) {
    const [message = ""] = (error as Error).message.split("\n");
    throw new ReportError(`${message} (--help lists the options)`);
  }
}

/** The path of real orders, whose source test/data/README.md names. */
function cdnowOrders(): string {
  const file = fileURLToPath(new URL("../test/data/cdnow-orders.csv.gz", import.meta.url));
  return relative(process.cwd(), file);
}

/** The dates at which the calibration and the holdout end. */
function endsOf(
  orders: readonly WrittenOrder[],
  options: ReturnType<typeof readOptions>,
): { readonly calibrationEnd: string; readonly holdoutEnd: string } {
  const days = orders.map(({ at }) => Date.parse(at.slice(0, 10))).sort((a, b) => a - b);
  const [first] = days;
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) throw new ReportError("there are no orders");
  const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const holdoutEnd = options["as-of"] ?? dateOf(last + 86_400_000);
  const calibrationEnd =
    options["calibration-end"] ?? dateOf((first + Date.parse(holdoutEnd.slice(0, 10))) / 2);
  return { calibrationEnd, holdoutEnd };
}

function topOf(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new ReportError(`--top must be a whole number from 1 up, got "${text}"`);
}

function headline(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`;
}

import { parseArgs } from "node:util";
import { calibrationAndHoldout, customerHistories } from "engagement-metrics";
import { fitGammaGamma, frequencyFit } from "engagement-metrics/models";
import { ReportError } from "../reportError.js";
import { customerTable, predictions, totalsText } from "./customerTable.js";
import { errorsTable, frequencyTable, verdictText } from "./holdoutTables.js";
import { choiceText, fitAll, fitModel, fitsTable, modelNames, warningText } from "./modelChoice.js";
import { readOrders, type WrittenOrder } from "./orderFile.js";

const usage = `Which customers will come back, and what they are worth, from a CSV file of orders.

  engagement-metrics fit [options] FILE

A FILE has orders, one row each; a file whose name ends in .gz is unpacked.

  --orders FILE            the same file
  --customer COLUMN        the customer                    [customer_id]
  --date COLUMN            the date of the order, in ISO   [date]
  --amount COLUMN          the amount of the order         [amount]
  --calibration-end DATE   the models are fitted to the orders up to this date, and tested on
                           the orders after it, the holdout  [half-way]
  --as-of DATE             the last day of the file, at which the holdout ends  [the day after the last]
  --time-zone ZONE         the time zone of the dates, if they have a time  [UTC]
  --top NUMBER             how many customers to list  [10]
  --help                   this text`;

/** Fits models to a file of orders, and says which customers will come back. */
export async function fitCommand(args: readonly string[], sample?: string): Promise<string> {
  const options = readOptions(args);
  if (options.help === true) return usage;
  const path = options.orders ?? sample;
  if (path === undefined) {
    throw new ReportError("name a file, such as: engagement-metrics fit orders.csv (--help)");
  }
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

function readOptions(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
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
    const files = [values.orders ?? [], positionals].flat();
    if (files.length > 1) throw new Error(`One file is read, got ${files.join(", ")}`);
    return { ...values, orders: files[0] };
  } catch (error) {
    const [message = ""] = (error as Error).message.split("\n");
    throw new ReportError(`${message} (--help lists the options)`);
  }
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

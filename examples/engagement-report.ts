/**
 * A report of engagement KPIs from CSV files of orders, survey answers, social posts, channel
 * costs and subscriptions: overall, by month and by channel.
 *
 *     npm run report
 *     npm run report -- orders_export.csv
 *     npm run report -- --orders orders.csv --customer customer_id --date date --amount amount
 *     npm run report -- --cohorts --rfm --as-of 2026-07-01
 *     npm run report -- --industry retail
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatMeasure, InputError, netPromoterScore } from "engagement-metrics";
import { answersSection } from "./report/answers.js";
import { costsSection } from "./report/costs.js";
import type { CsvSource } from "./report/csvRecords.js";
import { exportFile } from "./report/exportFile.js";
import { exportNote } from "./report/exportNote.js";
import { exportOptionsOf } from "./report/exportOptions.js";
import { exportSections } from "./report/exportSections.js";
import { industryOptionsOf, industrySection } from "./report/industry.js";
import { ordersSections } from "./report/orders.js";
import { pastOptionsOf } from "./report/past.js";
import { postsSection } from "./report/posts.js";
import { ReportError } from "./report/reportError.js";
import { type GroupNames, groupNamesOf, type Section } from "./report/section.js";
import { skippedText } from "./report/skippedText.js";
import { subscriptionsSection } from "./report/subscriptions.js";
import { type Writer, writerOf } from "./report/writer.js";

const usage = `Engagement KPIs from CSV files: overall, by month and by channel.

  npm run report -- [options] [FILE ...]

A FILE is an export as its tool wrote it, of Shopify, Stripe, Google Ads, Klaviyo and others; what it
is, its header tells. Without a file, the report is of the sample data in examples/data.

  --keep COLUMN=TEXT   count rows of an export that have this text, such as "Financial Status=pending"
  --drop COLUMN=TEXT   leave out rows of an export that have this text
  --dates ORDER        month-first or day-first, if the dates of an export do not show it
  --decimal SIGN       . or , if the numbers of an export do not show it
  --nps COLUMN         the column with the answers of a survey; or --csat, or --ces

  --orders FILE      orders, one row each
  --customer COLUMN    the customer                    [customer_id]
  --date COLUMN        the date of the order, in ISO   [date]
  --amount COLUMN      the amount of the order         [amount]
  --channel COLUMN     the channel; without it, there are no tables by channel
  --cohorts            how many customers order again in the months after their first order
  --rfm                segments of customers by recency, frequency and monetary value
  --as-of DATE         the last date of the file, for --cohorts and --rfm; a month is over the day after
  --time-zone ZONE     the time zone of the dates, such as Asia/Jakarta, for --cohorts and
                       --rfm; not needed if the dates have no time
  --answers FILE     survey answers: date, channel, question (nps, csat or ces), answer
  --posts FILE       social posts: date, network, likes, comments, shares, saves, clicks,
                     followers, reach, impressions
  --costs FILE       channel costs: month, channel, cost, visits, acquisitions, revenue
  --subscriptions FILE  churn by month: customer_id, started_at, ended_at, revenue; a blank end
                     stands for none
  --industry NAME    compare the KPIs with published figures of an industry, such as retail;
                     the age of figures counts to --as-of, or to the newest month of the files
  --currency CODE    the currency of all amounts, such as EUR; files of orders and costs may
                     have a column "currency" instead
  --locale TAG       the language in which numbers are written   [en]
  --invalid skip     leave out invalid rows, and list them; without it, the
                     first such row is an error
  --help             this text

Amounts are decimal numbers such as 1234.50. Months are taken from the dates as written.`;

try {
  console.log(await report(readOptions()));
} catch (error) {
  if (!(error instanceof ReportError || error instanceof InputError)) throw error;
  console.error(error.message.replaceAll(/\s+/g, " "));
  process.exitCode = 2;
}

type Options = ReturnType<typeof readOptions>;

function readOptions() {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        keep: { ...text, multiple: true },
        drop: { ...text, multiple: true },
        dates: text,
        decimal: text,
        nps: text,
        csat: text,
        ces: text,
        orders: text,
        customer: text,
        date: text,
        amount: text,
        channel: text,
        answers: text,
        posts: text,
        costs: text,
        subscriptions: text,
        industry: text,
        currency: text,
        locale: text,
        invalid: text,
        cohorts: { type: "boolean" },
        rfm: { type: "boolean" },
        "as-of": text,
        "time-zone": text,
        help: { type: "boolean" },
      },
    });
    return { ...values, files: positionals };
  } catch (error) {
    const [message = ""] = (error as Error).message.split("\n");
    throw new ReportError(`${message} (--help lists the options)`);
  }
}

/** The whole report as text, so that nothing is printed if a part of it fails. */
async function report(options: Options): Promise<string> {
  if (options.help === true) return usage;
  checkOptions(options);
  const past = pastOptionsOf(options);
  const industry = industryOptionsOf(options);
  const { subscriptions } = options;
  const isSample = [
    options.orders,
    options.answers,
    options.posts,
    options.costs,
    subscriptions,
  ].every((file) => file === undefined && options.files.length === 0);
  const { orders, answers, posts, costs, channel, currency } = isSample
    ? { ...sampleFiles(), ...options }
    : options;

  const sources: CsvSource[] = [];
  const sourceOf = (path: string): CsvSource => {
    const skipped = options.invalid === undefined ? undefined : { rows: 0, refusals: new Map() };
    sources.push({ path, skipped });
    return { path, skipped };
  };
  const sections: Section[] = [];
  const exported = exportOptionsOf(options);
  const files = options.files.map((path) => exportFile(path, exported));
  for (const file of files) sections.push(...(await exportSections(file, currency, past)));
  if (orders !== undefined) {
    const columns = {
      customerId: options.customer ?? "customer_id",
      at: options.date ?? "date",
      amount: options.amount ?? "amount",
      ...(channel !== undefined && { channel }),
    };
    sections.push(...(await ordersSections(sourceOf(orders), columns, currency, past)));
  } else if (past !== undefined && !files.some(({ reading }) => reading.kind === "orders")) {
    throw new ReportError("--cohorts and --rfm need --orders");
  }
  if (answers !== undefined) sections.push(await answersSection(sourceOf(answers)));
  if (posts !== undefined) sections.push(await postsSection(sourceOf(posts)));
  if (costs !== undefined) sections.push(await costsSection(sourceOf(costs), currency));
  if (subscriptions !== undefined) {
    sections.push(await subscriptionsSection(sourceOf(subscriptions), currency));
  }
  if (industry !== undefined) sections.push(industrySection(industry, sections));

  const writer = writerOf({ locale: options.locale ?? "en", currency });
  const names = groupNamesOf(sections);
  return [
    headline("Engagement report", "="),
    ...(isSample ? ["Sample data: synthetic, made by examples/data/make-data.ts."] : []),
    "Months are those of the dates as written. A dash stands for no value, with its reason.",
    ...files.map((file) => exportNote(file, writer)),
    ...sections.map((section) => sectionText(section, names, writer)),
    ...skippedTexts(sources, writer),
  ].join("\n\n");
}

function checkOptions({ locale = "en", currency, invalid }: Options): void {
  if (invalid !== undefined && invalid !== "skip") {
    throw new ReportError(`--invalid must be skip, got "${invalid}"`);
  }
  try {
    formatMeasure(netPromoterScore([]), { locale, currency });
  } catch (error) {
    throw error instanceof InputError ? new ReportError(`--${error.message}`) : error;
  }
}

function sampleFiles() {
  const file = (name: string): string =>
    relative(process.cwd(), fileURLToPath(new URL(`data/${name}`, import.meta.url)));
  return {
    orders: file("orders.csv"),
    answers: file("survey-answers.csv"),
    posts: file("social-posts.csv"),
    costs: file("channel-costs.csv"),
    channel: "channel",
  };
}

function sectionText({ title, notes, write }: Section, names: GroupNames, writer: Writer): string {
  const tables = write(writer, names).map(({ title, table }) => `${title}\n${table}`);
  return [headline(title, "-"), notes.join("\n"), ...tables].filter(Boolean).join("\n\n");
}

function skippedTexts(sources: readonly CsvSource[], writer: Writer): string[] {
  const texts = sources.flatMap(({ path, skipped }) =>
    skipped === undefined ? [] : [skippedText(path, skipped, writer)],
  );
  return texts.length === 0 ? [] : [headline("Skipped rows", "-"), ...texts];
}

function headline(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`;
}

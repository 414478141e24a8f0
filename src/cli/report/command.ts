import { parseArgs } from "node:util";
import { formatMeasure, InputError, netPromoterScore } from "engagement-metrics";
import { writeOutputFile } from "../outputFile.js";
import { ReportError } from "../reportError.js";
import { answersSection } from "./answers.js";
import { costsSection } from "./costs.js";
import type { CsvSource } from "./csvRecords.js";
import { exportFile } from "./exportFile.js";
import { exportOptionsOf } from "./exportOptions.js";
import { exportSections } from "./exportSections.js";
import { htmlPage } from "./html/htmlPage.js";
import { industryOptionsOf, industrySection } from "./industry.js";
import { ordersSections } from "./orders.js";
import { pastOptionsOf } from "./past.js";
import { postsSection } from "./posts.js";
import type { Report } from "./report.js";
import { reportData } from "./reportData.js";
import { reportText } from "./reportText.js";
import type { SampleFiles } from "./sampleFiles.js";
import { groupNamesOf, type Section } from "./section.js";
import { subscriptionsSection } from "./subscriptions.js";
import { writerOf } from "./writer.js";

const usage = `Engagement KPIs from CSV files: overall, by month and by channel.

  engagement-metrics report [options] [FILE ...]

A FILE is an export as its tool wrote it, of Shopify, Stripe, Google Ads, Klaviyo and others; what it
is, its header tells. Files with columns of any name are named by --orders and the like.

  --html FILE          write the report as a page with charts, which needs no network and no script
  --json               print the report as data: every measure as the library returns it

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

/** The report as the options ask for it: as text or JSON, and as a page in a file. */
export async function reportCommand(
  args: readonly string[],
  sample?: SampleFiles,
): Promise<string> {
  const options = readOptions(args);
  if (options.help === true) return usage;
  const report = await readReport(options, sample);
  const { html, json } = options;
  if (html !== undefined) writeOutputFile(html, htmlPage(report));
  if (json === true) return JSON.stringify(reportData(report), undefined, 2);
  return html === undefined ? reportText(report) : `The report is in ${html}.`;
}

type Options = ReturnType<typeof readOptions>;

function readOptions(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
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
        html: text,
        json: { type: "boolean" },
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

/** Reads all files before anything is written, so that nothing is written if a part fails. */
async function readReport(options: Options, sample?: SampleFiles): Promise<Report> {
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
  if (isSample && sample === undefined) {
    throw new ReportError("name a file, such as: engagement-metrics report orders.csv (--help)");
  }
  const { orders, answers, posts, costs, channel, currency } = isSample
    ? { ...sample, ...options }
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

  return {
    title: "Engagement report",
    notes: [
      ...(isSample ? ["Sample data: synthetic, made by examples/data/make-data.ts."] : []),
      "Months are those of the dates as written. A dash stands for no value, with its reason.",
    ],
    files,
    sources,
    sections,
    names: groupNamesOf(sections),
    writer: writerOf({ locale: options.locale ?? "en", currency }),
  };
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

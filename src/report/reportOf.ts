import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import { dateAlone } from "../kernel/timestamp.js";
import { timeZoneOf } from "../period/timeZone.js";
import type { Report } from "./data/report.js";
import type { ReportInput } from "./data/reportInput.js";
import type { ReportOptions } from "./data/reportOptions.js";
import type { ReportSection } from "./data/reportSection.js";
import { readInput } from "./reading/readInput.js";
import { comparisonsSection } from "./sections/comparisonsSection.js";
import { fileSections } from "./sections/fileSections.js";
import { isWanted } from "./sections/isWanted.js";
import { lastDate } from "./sections/lastDate.js";
import { dayAfter } from "./sections/sectionInput.js";
import { reportSentence } from "./words/reportSentences.js";
import { reportWords } from "./words/reportWords.js";

const optionNames: readonly (keyof ReportOptions)[] = [
  "keep",
  "drop",
  "currency",
  "timeZone",
  "decimal",
  "dates",
  "invalid",
  "customer",
  "date",
  "amount",
  "channel",
  "survey",
  "language",
  "locale",
  "asOf",
  "industry",
  "targets",
  "past",
  "sections",
];

/**
 * Makes a report of files as data: what each file was taken for, which rows count, and the KPIs of
 * its records by month and by channel, with cohorts, segments and models of customers.
 *
 * A file is recognized by its header: as the export of a tool, or by the names of its columns. The
 * text and the page of a report are made of this object alone.
 *
 * @param files - The files, each with its rows, its text or its bytes.
 * @param options - What the caller knows of the files, and what the report shall hold.
 * @returns A promise of the report, which survives JSON.
 * @throws {@link InputError} If a file is not recognized, a row cannot be read, every row of a file was left out, or an option is unknown or invalid.
 *
 * @example
 * const text = "customer_id,date,amount\na,2026-01-05,20.00\nb,2026-01-09,30.00\na,2026-02-02,10.00\n";
 * const report = await reportOf([{ name: "orders.csv", text }]);
 * report.sections[0].overall.counts.revenue; // 60
 * report.sections[0].overall.measures.repeatPurchaseRate.percent; // 50
 */
export async function reportOf(
  files: Iterable<ReportInput>,
  options: ReportOptions = {},
): Promise<Report> {
  checkOptions(options, optionNames);
  const { language = "en", timeZone } = options;
  if (!["en", "id", "ms", "th"].includes(language)) {
    throw new InputError("language", language, "one of en, id, ms, th");
  }
  if (!isAbsent(timeZone)) timeZoneOf(timeZone);
  if (!isAbsent(options.asOf) && dateAlone(options.asOf) === undefined) {
    throw new InputError("asOf", options.asOf, 'a date such as "2026-07-01"');
  }
  const read = [];
  for (const file of files) read.push(await readInput(file, options));
  if (read.length === 0) throw new InputError("files", "none", "at least one file");
  const last = lastDate(read.flatMap(({ readings }) => readings.map(({ reading }) => reading)));
  const asOf = options.asOf ?? (last === undefined ? undefined : dayAfter(last));
  const sections: ReportSection[] = read.flatMap(({ file, readings }) =>
    readings.flatMap((one) =>
      fileSections({
        ...one,
        name: file.name,
        title: file.title,
        options,
        asOf: asOf ?? "9999-12-31",
      }),
    ),
  );
  if (isWanted(options, "comparisons")) {
    sections.push(...comparisonsSection(options, sections, asOf ?? ""));
  }
  const ends = options.asOf === undefined ? "asOfLast" : "asOf";
  return {
    version: 1,
    title: reportWords(language)("report"),
    language,
    locale: options.locale ?? language,
    timeZone: timeZone ?? null,
    asOf: asOf ?? null,
    files: read.map(({ file }) => file),
    notes: [
      isAbsent(timeZone)
        ? reportSentence(language, "asWritten")
        : reportSentence(language, "inZone", timeZone),
      ...(asOf === undefined ? [] : [reportSentence(language, ends, asOf)]),
    ],
    sections: withOwnIds(sections),
  };
}

/** Sections whose ids differ: of two files of orders, the second has "orders-2". */
function withOwnIds(sections: readonly ReportSection[]): ReportSection[] {
  const seen = new Map<string, number>();
  return sections.map((section) => {
    const many = (seen.get(section.id) ?? 0) + 1;
    seen.set(section.id, many);
    return many === 1 ? section : { ...section, id: `${section.id}-${many}` };
  });
}

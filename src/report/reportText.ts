import type { Report } from "./data/report.js";
import type { ReportFile } from "./data/reportFile.js";
import { fileNote } from "./text/fileNote.js";
import { sectionText } from "./text/sectionText.js";
import { textWriter } from "./text/textWriter.js";

/**
 * A report as plain text, with a table for everything that it holds.
 *
 * A star stands at a period that is not over, and a dash, with its reason, where there is no value.
 *
 * @param report - The report, as `reportOf` returns it or as it comes from JSON.
 * @returns The text, without a line feed at its end.
 *
 * @example
 * const text = "customer_id,date,amount\na,2026-01-05,20.00\nb,2026-01-09,30.00\n";
 * const report = await reportOf([{ name: "orders.csv", text }]);
 * reportText(report).split("\n")[0]; // "Engagement report"
 */
export function reportText(report: Report): string {
  const writer = textWriter(report);
  return [
    headline(report.title, "="),
    report.files.map((file: ReportFile) => fileNote(file, writer)).join("\n"),
    report.notes.join("\n"),
    ...report.sections.flatMap((section) => {
      const file = section.file === undefined ? "" : ` (${section.file})`;
      return [
        headline(`${section.title}${file}`, "-"),
        ...(section.notes.length === 0 ? [] : [section.notes.join("\n")]),
        ...sectionText(section, writer),
      ];
    }),
  ].join("\n\n");
}

function headline(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`;
}

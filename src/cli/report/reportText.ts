import { drawTable } from "./drawTable.js";
import { exportNote } from "./exportNote.js";
import type { Report } from "./report.js";
import { type Section } from "./section.js";
import { skippedText } from "./skippedText.js";

/** The report as text for a terminal. */
export function reportText(report: Report): string {
  const { title, notes, files, sections, writer } = report;
  return [
    headline(title, "="),
    ...notes,
    ...files.map((file) => exportNote(file, writer)),
    ...sections.map((section) => sectionText(section, report)),
    ...skippedTexts(report),
  ].join("\n\n");
}

function sectionText({ title, notes, write }: Section, { writer, names }: Report): string {
  const tables = write(writer, names).map((table) => {
    const parts = table.parts.map((part) => (typeof part === "string" ? part : drawTable(part)));
    return `${table.title}\n${parts.join("\n")}`;
  });
  return [headline(title, "-"), notes.join("\n"), ...tables].filter(Boolean).join("\n\n");
}

function skippedTexts({ sources, writer }: Report): string[] {
  const texts = sources.flatMap(({ path, skipped }) =>
    skipped === undefined ? [] : [skippedText(path, skipped, writer)],
  );
  return texts.length === 0 ? [] : [headline("Skipped rows", "-"), ...texts];
}

function headline(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`;
}

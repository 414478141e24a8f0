import type { ReportFile } from "../data/reportFile.js";
import type { TextWriter } from "./textWriter.js";

/** What a file was taken for, and which of its rows were left out, by reason. */
export function fileNote(file: ReportFile, { quantity }: TextWriter): string {
  const { name, title, rows, records, added, leftOut, notes } = file;
  const more = added === 0 ? "" : ` + ${quantity(added)}`;
  return [
    `${name}: ${title}: ${quantity(records)}${more} / ${quantity(rows)}`,
    ...leftOut.map(({ reason, count, examples }) => {
      const lines = examples.map(({ line }) => line).join(", ");
      return `  – ${quantity(count)} × ${reason} (line ${lines}${count > examples.length ? ", …" : ""})`;
    }),
    ...notes.map((note) => `  ${note}`),
  ].join("\n");
}

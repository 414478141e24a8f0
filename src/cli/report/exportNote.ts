import type { ExportFile } from "./exportFile.js";
import type { Writer } from "./writer.js";

/** What a file was taken for, how its dates were read, and which rows were left out, by reason. */
export function exportNote({ path, title, reading, lines }: ExportFile, writer: Writer): string {
  const count = (value: number): string => writer.quantity(value, "number");
  const { records, rows, added, leftOut, notes, conventions } = reading;
  const kept = `${count(records.length + added)} of ${count(rows)} rows count`;
  const more = added === 0 ? "" : `, which make ${count(records.length)} ${reading.kind}`;
  const { times, timeZone } = conventions;
  const zone = timeZone === undefined ? "in their own offset" : `in ${timeZone}`;
  const dates = times === "instants" ? `Times are ${zone}.` : "Dates are those of the file.";
  return [
    `${path} is an export of ${title}: ${kept}${more}.${times === undefined ? "" : ` ${dates}`}`,
    ...leftOut.map(({ count: many, reason, examples }) => {
      const places = examples.map(({ row }) => lines[row] ?? "?").join(", ");
      return `  left out: ${count(many)} × ${reason} (line ${places}${many > examples.length ? ", …" : ""})`;
    }),
    ...notes.map((note) => `  note: ${note}`),
  ].join("\n");
}

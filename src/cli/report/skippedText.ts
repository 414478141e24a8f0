import { quoted, type SkippedRows } from "./csvRecords.js";
import type { Writer } from "./writer.js";

const shown = 3;

/** How many rows of a file were skipped, for which reasons, and the lines of the first of them. */
export function skippedText(path: string, { rows, refusals }: SkippedRows, writer: Writer): string {
  const count = (value: number): string => writer.quantity(value, "number");
  const linesByReason = new Map<string, string[]>();
  for (const [line, { column, reason, received }] of refusals) {
    const why = column === undefined ? reason : `column ${column} ${reason}`;
    const lines = linesByReason.get(why) ?? [];
    lines.push(received === undefined ? `line ${line}` : `line ${line} has ${quoted(received)}`);
    linesByReason.set(why, lines);
  }
  return [
    `${path}: ${count(refusals.size)} of ${count(rows)} rows skipped`,
    ...Array.from(linesByReason, ([why, lines]) => {
      const more = lines.length > shown ? ", …" : "";
      return `  ${count(lines.length)} × ${why}\n      ${lines.slice(0, shown).join(", ")}${more}`;
    }),
  ].join("\n");
}

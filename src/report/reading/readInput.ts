import type { ExportPreset } from "../../exports/preset/exportPreset.js";
import { readExport } from "../../exports/readExport.js";
import type { ExportReading } from "../../exports/reading/exportReading.js";
import type { LeftOut } from "../../exports/reading/leftOut.js";
import { InputError } from "../../kernel/inputError.js";
import type { ReportInput } from "../data/reportInput.js";
import type { ReportOptions } from "../data/reportOptions.js";
import { fileText } from "../table/fileText.js";
import type { NamedReading } from "./namedReading.js";
import { questions } from "./question.js";
import { fileFault, readFault } from "./readFault.js";
import type { ReadFile } from "./readFile.js";
import { type RecognizedTable, recognizedPreset, recognizedTable } from "./recognizedTable.js";

/** Reads a file into records. */
export async function readInput(input: ReportInput, options: ReportOptions): Promise<ReadFile> {
  const { name } = input;
  const table = await tableOf(input, options);
  const { preset, lines } = table;
  const { survey } = options;
  if (preset.records === "responses" && preset.id !== "plainAnswers" && survey === undefined) {
    throw fileFault(name, ` is a survey (${preset.title}): name the column of its answers`);
  }
  try {
    const readings = readingsOf(table, options);
    const [first] = readings;
    const all = readings.map(({ reading }) => reading);
    const records = all.reduce((sum, reading) => sum + reading.records.length, 0);
    const rows = first?.reading.rows ?? 0;
    const leftOut = all
      .flatMap((reading): readonly LeftOut[] => reading.leftOut)
      .filter(({ column }) => preset.id !== "plainAnswers" || column !== "question");
    if (records === 0) {
      const reasons = leftOut.map(({ count, reason }) => `${count} × ${reason}`).join(", ");
      throw fileFault(
        name,
        rows === 0 ? " has a header and no rows" : `: every row was left out (${reasons})`,
      );
    }
    return {
      file: {
        name,
        ...(preset.id.startsWith("plain") ? {} : { preset: preset.id }),
        title: preset.title,
        kind: preset.records,
        rows,
        records,
        added: first?.reading.added ?? 0,
        leftOut: leftOut.map(({ reason, count, examples }) => ({
          reason,
          count,
          examples: examples.map(({ row, value }) => ({
            line: lines[row] ?? row + 1,
            ...(value !== undefined && { value }),
          })),
        })),
        notes: [...new Set(all.flatMap(({ notes }) => notes))],
      },
      readings,
    };
  } catch (error) {
    if (error instanceof InputError && error.argument !== name) throw readFault(name, error, lines);
    throw error;
  }
}

async function tableOf(input: ReportInput, options: ReportOptions): Promise<RecognizedTable> {
  const { name, rows, text, bytes } = input;
  if (rows !== undefined) {
    const all = [...rows];
    return {
      preset: recognizedPreset(all, options),
      rows: all,
      lines: all.map((_, place) => place + 1),
    };
  }
  if (text !== undefined) return recognizedTable(name, text, options);
  if (bytes === undefined) throw new InputError("files", name, "a file with rows, text or bytes");
  return recognizedTable(name, fileText(name, await wholeOf(bytes)), options);
}

async function wholeOf(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  if (bytes instanceof Uint8Array) return bytes;
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function readingsOf({ preset, rows }: RecognizedTable, options: ReportOptions): NamedReading[] {
  const { keep, drop, currency, timeZone, decimal, dates, invalid, survey } = options;
  const given = { keep, drop, currency, timeZone, decimal, dates, invalid };
  const read = (one: ExportPreset, columns = {}): ExportReading =>
    readExport(one.id === "plainChannels" ? withDays(rows) : rows, one, { ...given, columns });
  if (preset.id === "plainAnswers") {
    return questions.flatMap((question) => {
      const drop = questions.filter((other) => other !== question);
      const reading = read({ ...preset, rows: [{ column: "question", keep: [question], drop }] });
      return reading.records.length > 0 || question === "nps" ? [{ reading, question }] : [];
    });
  }
  if (preset.records !== "responses") return [{ reading: read(preset) }];
  const columns = survey === undefined ? {} : { score: survey.column };
  return [{ reading: read(preset, columns), question: survey?.question ?? "nps" }];
}

/** Months such as 2026-03 as their first days. */
function withDays(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map((cell) => (/^\d{4}-\d\d$/.test(cell) ? `${cell}-01` : cell)));
}

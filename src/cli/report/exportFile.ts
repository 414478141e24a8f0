import { InputError } from "engagement-metrics";
import { type ExportReading, type ReadExportOptions, readExport } from "engagement-metrics/exports";
import { ReportError } from "../reportError.js";
import { columnsText } from "./columnsText.js";
import { quoted } from "./csvRecords.js";
import { type ExportTable, exportTable } from "./exportTable.js";

/** A file that a tool exported, after it was read. */
export interface ExportFile {
  readonly path: string;
  /** The tool and the export. */
  readonly title: string;
  readonly reading: ExportReading;
  readonly lines: ExportTable["lines"];
  /** What the answers of a survey are for: nps, csat or ces. */
  readonly question: Question | undefined;
}

/** The questions of surveys that have a score. */
export const questions = ["nps", "csat", "ces"] as const;

/** A question of a survey. */
export type Question = (typeof questions)[number];

/** What the options say of exported files. */
export interface ExportOptions extends ReadExportOptions {
  /** The column of the answers, and what they are for. */
  readonly survey?: { readonly question: Question; readonly column: string } | undefined;
}

/** Reads a file as its tool exported it. */
export function exportFile(path: string, { survey, ...options }: ExportOptions): ExportFile {
  const { preset, rows, lines } = exportTable(path, survey !== undefined);
  const isSurvey = preset.records === "responses";
  if (isSurvey && survey === undefined) {
    const expected = "name the column of its answers with --nps, --csat or --ces";
    throw new ReportError(`${path} is a survey (${preset.title}): ${expected}`);
  }
  const columns = isSurvey && survey !== undefined ? { score: survey.column } : {};
  try {
    const reading = readExport(rows, preset, { ...options, columns });
    if (reading.records.length === 0 && reading.rows > 0) {
      const reasons = reading.leftOut.map(({ count, reason }) => `${count} × ${reason}`).join(", ");
      throw new ReportError(`${path}: every row was left out (${reasons})`);
    }
    return { path, title: preset.title, reading, lines, question: survey?.question };
  } catch (error) {
    if (error instanceof InputError) throw new ReportError(`${path}${faultText(error, lines)}`);
    throw error;
  }
}

/** An error of the reader with lines for rows, and with options as the terminal has them. */
function faultText({ argument, expected, received }: InputError, lines: readonly number[]): string {
  const lineOf = (row: string): string => `line ${lines[Number(row)] ?? "?"}`;
  const [, missing] = /^an export with (.*)$/.exec(expected) ?? [];
  if (missing !== undefined) return ` has no ${missing} (it has: ${columnsText(String(received))})`;
  const [, row, column] = /^rows\[(\d+)\]\.?(.*)$/.exec(argument) ?? [];
  const place = row === undefined ? "" : `, ${lineOf(row)}`;
  const name = row === undefined ? argument : column;
  const rule = expected
    .replaceAll(/rows\[(\d+)\]\.?/g, (_, at: string) => `${lineOf(at)} `)
    .replaceAll("in the option keep or drop", "with --keep or --drop")
    .replaceAll(/(?:in|with) the option (\w+)/g, "with --$1")
    .trim();
  const subject = name === undefined || name === "" || name === "rows" ? "" : ` ${name}`;
  const got = typeof received === "string" && row !== undefined ? `, got ${quoted(received)}` : "";
  const met = typeof received === "string" && row === undefined ? ` (it has: ${received})` : "";
  return `${place}:${subject} must be ${rule}${got}${met}`;
}

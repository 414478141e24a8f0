import type { ExportPreset } from "../../exports/preset/exportPreset.js";
import { exportPresets } from "../../exports/presets/exportPresets.js";
import { googleFormsResponses } from "../../exports/presets/googleFormsResponses.js";
import { recognizeExport } from "../../exports/recognizeExport.js";
import { InputError } from "../../kernel/inputError.js";
import type { ReportOptions } from "../data/reportOptions.js";
import { type CsvTable, csvTable } from "../table/csvTable.js";
import {
  plainAnswers,
  plainChannels,
  plainOrders,
  plainPosts,
  plainSubscriptions,
} from "./plainPresets.js";
import { fileFault, readFault } from "./readFault.js";

/** The rows of a file, and the preset that recognizes them. */
export interface RecognizedTable extends CsvTable {
  readonly preset: ExportPreset;
}

const headerRows = 30;

/** Finds the preset of rows. Columns that the options name come before every preset of a tool. */
export function recognizedPreset(
  rows: readonly (readonly string[])[],
  options: ReportOptions,
): ExportPreset {
  const orders = plainOrders(options);
  const isNamed = [options.customer, options.date, options.amount].some(
    (name) => name !== undefined,
  );
  if (isNamed && rows.some((row) => orders.header.every((name) => row.includes(String(name))))) {
    return orders;
  }
  const plain = [orders, plainPosts, plainChannels, plainSubscriptions, plainAnswers];
  const ofSurveys = options.survey === undefined ? [] : [googleFormsResponses];
  return recognizeExport(rows, { presets: [...exportPresets, ...plain, ...ofSurveys] });
}

/**
 * Reads the text of a file. The delimiter is the one with which a preset recognizes the header,
 * since counting characters is misled by names that hold them.
 */
export function recognizedTable(
  name: string,
  text: string,
  options: ReportOptions,
): RecognizedTable {
  const refusals: InputError[] = [];
  for (const delimiter of [",", ";", "\t"]) {
    try {
      const { rows } = csvTable(text, delimiter, headerRows);
      if (rows.length === 0) throw fileFault(name, " is empty: not even a header");
      const preset = recognizedPreset(rows, options);
      const table = csvTable(text, delimiter);
      checkEnd(name, text, table);
      return { preset, ...table };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (error.argument === name) throw error;
      if (error.argument.startsWith("line ")) throw readFault(name, error, []);
      refusals.push(error);
    }
  }
  const [refusal] = refusals.sort((a, b) => columnsIn(b) - columnsIn(a));
  const needs = refusal?.expected.replace(/^.*? known: /, "") ?? "";
  const has = String(refusal?.received).slice(0, 300);
  throw fileFault(
    name,
    ` is no export that is known: ${needs} (the file has: ${has}). Columns of orders can be named: the customer, the date and the amount`,
  );
}

function columnsIn({ received }: InputError): number {
  return String(received).split(", ").length;
}

/** A file that was cut ends in a row with fewer cells than the row before, and without a line feed. */
function checkEnd(name: string, text: string, { rows, lines }: CsvTable): void {
  const [last, before] = [rows.at(-1), rows.at(-2)];
  if (last === undefined || before === undefined || /[\r\n]$/.test(text)) return;
  if (last.length < before.length) {
    throw fileFault(name, `, line ${lines.at(-1) ?? 0}: the file ends in the middle of a row`);
  }
}

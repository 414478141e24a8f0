import { CsvError, type Options, parse } from "csv-parse/sync";
import { InputError } from "engagement-metrics";
import {
  type ExportPreset,
  exportPresets,
  googleFormsResponses,
  recognizeExport,
} from "engagement-metrics/exports";
import { ReportError } from "../reportError.js";
import { columnsText } from "./columnsText.js";
import { csvFault, longestRow } from "./csvFault.js";
import { exportText } from "./exportText.js";

/** The rows of a file that a preset recognizes. */
export interface ExportTable {
  readonly preset: ExportPreset;
  readonly rows: readonly (readonly string[])[];
  /** The line that each row ends on, counted from 1. */
  readonly lines: readonly number[];
}

const delimiters = [",", ";", "\t"];
const options: Options = {
  bom: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: longestRow,
};
/** How much of a file is searched for its header. */
const beginning = { rows: 30, characters: 100_000 };

/**
 * Reads a file that a tool exported. The delimiter is the one with which a preset recognizes the
 * header, since counting characters is misled by names that hold them.
 */
export function exportTable(path: string, isSurvey: boolean): ExportTable {
  const text = exportText(path);
  const presets = isSurvey ? [...exportPresets, googleFormsResponses] : exportPresets;
  const begin = text.slice(0, beginning.characters);
  const refusals: InputError[] = [];
  let broken: CsvError | undefined;
  for (const delimiter of delimiters) {
    try {
      const rows: string[][] = parse(begin, { ...options, delimiter, to: beginning.rows });
      if (rows.length === 0) break;
      const preset = recognizeExport(rows, { presets });
      return { preset, ...wholeTable(path, text, delimiter) };
    } catch (error) {
      if (error instanceof InputError) refusals.push(error);
      else if (error instanceof CsvError) broken ??= error;
      else throw error;
    }
  }
  const [refusal] = refusals.sort((a, b) => columnsIn(b) - columnsIn(a));
  if (broken !== undefined && (refusal === undefined || columnsIn(refusal) < 2)) {
    throw brokenFile(path, broken);
  }
  if (refusal === undefined) throw new ReportError(`${path} is empty: not even a header`);
  const { expected, received } = refusal;
  const needs = expected.replace(/^.*? known: /, "");
  throw new ReportError(
    `${path} is no export that is known: ${needs} (the file has: ${columnsText(String(received))}). With --orders, --posts and other options, columns of any name can be read`,
  );
}

function columnsIn({ received }: InputError): number {
  return String(received).split(", ").length;
}

function wholeTable(
  path: string,
  text: string,
  delimiter: string,
): Pick<ExportTable, "rows" | "lines"> {
  try {
    const found = parse(text, { ...options, delimiter, info: true }) as unknown as readonly {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    return { rows: found.map(({ record }) => record), lines: found.map(({ info }) => info.lines) };
  } catch (error) {
    throw error instanceof CsvError ? brokenFile(path, error) : error;
  }
}

function brokenFile(path: string, error: CsvError): ReportError {
  return new ReportError(`${path}, line ${String(error["lines"])}: ${csvFault(error)}`);
}

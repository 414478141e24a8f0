import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { CsvError, parse } from "csv-parse";
import { ReportError } from "../reportError.js";
import { csvFault, longestRow } from "./csvFault.js";

/** A row of a CSV file. */
export interface CsvLine {
  /** The number of the line that it begins on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads the rows of a CSV file, plain or gzipped, one by one, beginning with the header. */
export async function* csvLines(path: string): AsyncGenerator<CsvLine> {
  // Counted here, because csv-parse counts a \r\n inside quotes twice.
  let nextLine = 1;
  let blankLines = 0;
  let header: readonly string[] = [];
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    on_record(cells, { empty_lines }) {
      if (header.length === 0) header = cells;
      nextLine += empty_lines - blankLines;
      blankLines = empty_lines;
      const line = nextLine;
      nextLine += 1 + lineBreaksIn(cells);
      // The parser runs ahead of its reader, so each row takes its line along.
      return [String(line), ...cells];
    },
  });
  // Errors of the file and of the parser are thrown by the loop below.
  const unpacked = path.endsWith(".gz") ? [createGunzip()] : [];
  pipeline([createReadStream(path), ...unpacked, parser], () => undefined);
  try {
    for await (const [line, ...cells] of parser as AsyncIterable<string[]>) {
      yield { line: Number(line), cells };
    }
  } catch (error) {
    if (error instanceof CsvError) {
      const column = header[Number(error["column"])];
      const place = column === undefined ? "" : `, column ${column}`;
      throw new ReportError(`${path}, line ${nextLine}${place}: ${csvFault(error)}`);
    }
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new ReportError(`there is no file ${path}`);
    if (code !== undefined) throw new ReportError(`${path} cannot be read (${message})`);
    throw error;
  }
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

import { InputError } from "../../kernel/inputError.js";

/** The rows of a file of CSV. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** The line that each row begins on, counted from 1. */
  readonly lines: readonly number[];
}

/**
 * Reads CSV text as RFC 4180 has it, with line feeds of any kind. Blank lines are no rows. It stops
 * after `most` rows where that is given.
 */
export function csvTable(
  text: string,
  delimiter: string,
  most: number = Number.POSITIVE_INFINITY,
): CsvTable {
  const rows: string[][] = [];
  const lines: number[] = [];
  let row: string[] = [];
  let line = 1;
  let begun = 1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== "") {
      rows.push(row);
      lines.push(begun);
    }
    row = [];
  };
  while (at < text.length && rows.length < most) {
    if (row.length === 0) begun = line;
    let cell: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at, begun);
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += breaksIn(cell);
      at = end + 1;
      const next = text[at];
      if (next !== undefined && next !== delimiter && next !== "\n" && next !== "\r") {
        throw fault(line, "text stands between a closing quote and the next delimiter");
      }
    } else {
      const begin = at;
      while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13 || code === delimiter.charCodeAt(0)) break;
        at += 1;
      }
      cell = text.slice(begin, at);
    }
    row.push(cell);
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the end of the text is followed by an empty cell.
      if (at < text.length) continue;
      row.push("");
    }
    endRow();
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    line += 1;
  }
  return { rows, lines };
}

function closingQuote(text: string, open: number, line: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) throw fault(line, "a quote is opened and never closed");
  return at;
}

function breaksIn(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function fault(line: number, what: string): InputError {
  return new InputError(`line ${line}`, what, "whole CSV");
}

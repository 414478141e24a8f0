import { InputError } from "../../kernel/inputError.js";

/** An error about a file, whose message is a line of its own. */
export function fileFault(name: string, text: string, received: unknown = name): InputError {
  return Object.assign(new InputError(name, received, text), { message: `${name}${text}` });
}

/** An error of the reader of exports, with lines in place of rows. */
export function readFault(name: string, error: InputError, lines: readonly number[]): InputError {
  const { argument, expected, received } = error;
  const lineOf = (row: string): string => `line ${lines[Number(row)] ?? "?"}`;
  const [, missing] = /^an export with (.*)$/.exec(expected) ?? [];
  const got = typeof received === "string" ? received : undefined;
  if (missing !== undefined) return fileFault(name, ` has no ${missing} (it has: ${cut(got)})`);
  if (argument.startsWith("line ")) return fileFault(name, `, ${argument}: ${cut(got)}`);
  const [, row, column] = /^rows\[(\d+)\]\.?(.*)$/.exec(argument) ?? [];
  const place = row === undefined ? "" : `, ${lineOf(row)}`;
  const subject = row === undefined ? argument : column;
  const rule = expected.replaceAll(/rows\[(\d+)\]\.?/g, (_, at: string) => `${lineOf(at)} `).trim();
  const tail =
    got === undefined
      ? ""
      : row === undefined
        ? ` (it has: ${cut(got)})`
        : `, got ${JSON.stringify(cut(got))}`;
  const shown = subject === undefined || subject === "rows" || subject === "" ? "" : ` ${subject}`;
  return fileFault(name, `${place}:${shown} must be ${rule}${tail}`, received);
}

/** A text that is not too long for a message. */
function cut(text = ""): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

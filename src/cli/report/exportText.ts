import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { ReportError } from "../reportError.js";

/**
 * The text of a file that a tool exported: UTF-8, UTF-16 with a byte order mark, or, where the bytes
 * are no UTF-8, Windows-1252. It may be gzipped.
 */
export function exportText(path: string): string {
  const bytes = unpackedBytes(path);
  if (bytes.subarray(0, 4).equals(zipSignature)) {
    throw new ReportError(`${path} is a workbook or an archive: save its sheet as CSV`);
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const zipSignature = Buffer.from("PK\u0003\u0004");

function unpackedBytes(path: string): Buffer {
  try {
    const bytes = readFileSync(path);
    return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new ReportError(`there is no file ${path}`);
    throw new ReportError(`${path} cannot be read (${message})`);
  }
}

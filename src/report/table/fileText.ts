import { InputError } from "../../kernel/inputError.js";

/** What browsers and servers have in common to read bytes as text. */
interface Decoders {
  readonly TextDecoder: new (
    encoding: string,
    options?: { readonly fatal: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or, where the bytes are no UTF-8,
 * Windows-1252.
 */
export function fileText(name: string, bytes: Uint8Array): string {
  const { TextDecoder } = globalThis as unknown as Decoders;
  const [first, second, third] = bytes;
  if (first === 0x50 && second === 0x4b && third === 3) {
    throw new InputError(name, "a workbook or an archive", "a sheet that was saved as CSV");
  }
  if (first === 0x1f && second === 0x8b) {
    throw new InputError(name, "a gzipped file", "a file that was unpacked");
  }
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

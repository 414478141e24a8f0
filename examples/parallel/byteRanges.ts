import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Some lines of a file: the bytes from `from` up to `to`, which is not among them. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a file in parts of about the same size, each of whole lines; the header is in none.
 *
 * A line ends at a line feed, so this is for files without line breaks inside quotes. Parts of a
 * small file can be empty.
 */
export function byteRanges(path: string, parts: number, blockSize: number = 2 ** 16): ByteRange[] {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const block = Buffer.alloc(blockSize);
    const start = lineAfter(file, 0, block);
    const cuts = [start];
    for (let part = 1; part < parts; part += 1) {
      const near = start + Math.floor(((size - start) * part) / parts);
      cuts.push(lineAfter(file, near, block));
    }
    return cuts.map((from, part) => ({ from, to: cuts[part + 1] ?? size }));
  } finally {
    closeSync(file);
  }
}

/** Where the line after the first line feed from here on begins, or where the file ends. */
function lineAfter(file: number, from: number, block: Buffer): number {
  for (let at = from; ; ) {
    const read = readSync(file, block, 0, block.length, at);
    const lineFeed = block.subarray(0, read).indexOf("\n");
    if (lineFeed >= 0) return at + lineFeed + 1;
    if (read === 0) return at;
    at += read;
  }
}

import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** A part of a file: the bytes from `from` to the one before `to`. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a file into parts of whole lines, of about the same size. The header belongs to no part.
 *
 * A line ends at a line feed, so fields of the file must not contain line breaks. Parts of a small
 * file can be empty.
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

/** The place after the first line feed at or after `from`; the end of the file without one. */
function lineAfter(file: number, from: number, block: Buffer): number {
  for (let at = from; ; ) {
    const read = readSync(file, block, 0, block.length, at);
    const lineFeed = block.subarray(0, read).indexOf("\n");
    if (lineFeed >= 0) return at + lineFeed + 1;
    if (read === 0) return at;
    at += read;
  }
}

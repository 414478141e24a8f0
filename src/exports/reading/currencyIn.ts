import type { DraftRecord } from "./draftRecord.js";

/** The currency of a record; `undefined` if it names no currency. */
export function currencyIn({ fields }: DraftRecord): string | undefined {
  return fields["currency"] as string | undefined;
}

import type { JsonSchema } from "./jsonSchema.js";
import type { Localized } from "./localized.js";

const words: Readonly<Record<string, Localized>> = {
  string: { en: "text", id: "teks", ms: "teks", th: "ข้อความ" },
  number: { en: "number", id: "angka", ms: "nombor", th: "ตัวเลข" },
  object: { en: "named items", id: "pos bernama", ms: "butiran bernama", th: "แยกรายการ" },
  null: { en: "left out", id: "dikosongkan", ms: "dikosongkan", th: "ไม่ระบุ" },
};

/** What the branch of a field with several types is called: the type in words. */
export function branchTitle({ type }: JsonSchema): Localized {
  const found = words[String(type)];
  if (found === undefined) throw new RangeError(`no word for a branch of the type ${String(type)}`);
  return found;
}

/** A name in the forms in which it is compared with what people type. */
export interface NameForms {
  /** In lower case, without punctuation, with a space for every hyphen. */
  readonly plain: string;
  /** The forms that are compared if the plain ones differ: no plurals, Thai connecting words and tone marks. */
  readonly loose: readonly string[];
}

/** The forms of a name: "E-mail open-rates" is plain "email open rates" and loose "email open rate". */
export function nameForms(name: string): NameForms {
  const clean = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, "")
    .replace(/\be[- ](mail|mel|commerce)\b/g, "e$1");
  const plain = words(clean);
  const joined = words(clean.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ""));
  return { plain, loose: [...new Set([plain, joined].map(loose))] };
}

/** A name in lower case, without hyphens, punctuation and invisible characters. */
function words(clean: string): string {
  return clean.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
}

function loose(plain: string): string {
  const singulars = plain.split(" ").map(singular).join(" ");
  // "Of", "from", "in", "which" and "the act of" connect Thai words, and people leave them out.
  const folded = singulars.replace(/ของ|จาก|การ|ที่|ใน|[\u0e47-\u0e4c]/g, "");
  return folded.trim() || singulars;
}

/** An English word without the ending of a plural. */
function singular(word: string): string {
  if (word === "ads") return "ad";
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/(x|ch|sh|ss)es$|([^s])s$/, "$1$2");
}

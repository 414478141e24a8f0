/** The distance between a wanted name and one name: from 0 for an equal name to infinity. */
export function nameDistance(wanted: string, name: string): number {
  // Every match has all words of the wanted name: most names fail at the first.
  if (!name.includes(wanted.split(" ", 1)[0] ?? "")) return Number.POSITIVE_INFINITY;
  if (name === wanted) return 0;
  if (name.startsWith(`${wanted} `)) return 1;
  if (` ${name} `.includes(` ${wanted} `)) return 2;
  const words = name.split(" ");
  if (wanted.split(" ").every((word) => words.includes(word))) return 3;
  // Thai has no spaces between words, so the wanted text may begin anywhere in a name.
  const isWithin = thai.test(wanted) ? name.includes(wanted) : ` ${name}`.includes(` ${wanted}`);
  return isWithin ? 4 : Number.POSITIVE_INFINITY;
}

const thai = /[\u0e00-\u0e7f]/;

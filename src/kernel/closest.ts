/** The candidate that is spelled most like the word; `undefined` if none is close. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  let found: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [found, least] = [candidate, edits];
  }
  return found;
}

/** The Levenshtein distance: how many letters have to be changed, added or taken away. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (const [line, letter] of Array.from(a).entries()) {
    const next = [line + 1];
    for (const [place, other] of Array.from(b).entries()) {
      const changed = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

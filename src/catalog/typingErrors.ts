/**
 * The words of a name, each with the known words that it may be a typing error of.
 *
 * @returns The corrected names; none if every word is known, or if a word is not known and no known word is near.
 */
export function corrections(wanted: string, known: ReadonlySet<string>): readonly string[] {
  let names = [""];
  for (const word of wanted.split(" ")) {
    const readings = known.has(word) ? [word] : nearWords(word, known);
    names = names.flatMap((name) => readings.map((one) => `${name} ${one}`)).slice(0, 100);
  }
  return names.map((name) => name.trim()).filter((name) => name !== wanted);
}

function nearWords(word: string, known: ReadonlySet<string>): readonly string[] {
  return word.length > 3 ? [...known].filter((one) => isOneErrorApart(word, one)) : [];
}

/** Whether two words differ by one letter after the first that is missing, too many or wrong, or by two letters swapped. */
function isOneErrorApart(a: string, b: string): boolean {
  // People hardly ever err in the first letter, and "lost" is not "cost".
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let at = 1;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

/** How many characters of the names of columns a message shows. */
const most = 400;

/** The names of the columns that a file has; of a very wide one, the first. */
export function columnsText(names: string): string {
  return names.length <= most ? names : `${names.slice(0, most)}…`;
}

/** A name in backticks, as Spark has it: a backslash is a backslash. */
export function quotedForSpark(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

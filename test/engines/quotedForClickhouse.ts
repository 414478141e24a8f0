/** A name in backticks, as ClickHouse has it. */
export function quotedForClickhouse(name: string): string {
  return `\`${name.replace(/[\\`]/g, "\\$&")}\``;
}

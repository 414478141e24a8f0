/**
 * The statement with a literal for each parameter `{name:Type}` of ClickHouse, for servers that know no parameters.
 * Names and texts in quotes stay as they are.
 */
export function withLiterals(
  text: string,
  parameters: Readonly<Record<string, unknown>> | undefined,
): string {
  const parts = /(`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|\{(\w+):([^}]+)\}/gs;
  return text.replace(parts, (whole, inQuotes: string | undefined, name: string, type: string) => {
    if (inQuotes !== undefined) return whole;
    const value = parameters?.[name];
    if (value === undefined) throw new Error(`there is no parameter ${name}`);
    return `cast(${literal(value)} as ${type})`;
  });
}

function literal(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint")
    throw new Error(`a parameter is text, a number, or a list of them, got ${typeof value}`);
  const escaped = String(value).replace(/[\\']/g, "\\$&").replaceAll("\0", "\\0");
  return `'${escaped}'`;
}

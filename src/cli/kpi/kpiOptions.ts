import { ReportError } from "../reportError.js";

/** What is said after the name of a KPI. */
export interface KpiOptions {
  /** The texts of the KPI's fields. */
  readonly fields: ReadonlyMap<string, string>;
  readonly json: boolean;
  readonly help: boolean;
  readonly locale: string;
}

/** Reads `--field value` and `--field=value`; the names of the fields are those of the KPI. */
export function kpiOptions(args: readonly string[]): KpiOptions {
  const fields = new Map<string, string>();
  const flags = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const [, name, inline] = /^--([\w-]+)(?:=(.*))?$/s.exec(args[at] ?? "") ?? [];
    if (name === undefined) {
      throw new ReportError(
        `a field must be written --name value, got ${JSON.stringify(args[at])}`,
      );
    }
    if (name === "json" || name === "help") {
      flags.add(name);
      continue;
    }
    const value = inline ?? args[(at += 1)];
    if (value === undefined) throw new ReportError(`--${name} needs a value`);
    if (fields.has(name)) throw new ReportError(`--${name} is given twice`);
    fields.set(name, value);
  }
  const locale = fields.get("locale") ?? "en";
  fields.delete("locale");
  return { fields, json: flags.has("json"), help: flags.has("help"), locale };
}

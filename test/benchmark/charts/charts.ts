import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { root } from "../../docs/codeBlocks.js";

let validate: ValidateFunction | undefined;

/** What Vega-Lite's own schema says against a chart. */
export function faultsOf(chart: unknown): readonly unknown[] {
  validate ??= new Ajv({
    strict: false,
    validateFormats: false,
    // The schema is large, and compiles four times as fast like this.
    inlineRefs: false,
    code: { optimize: false },
  }).compile(
    JSON.parse(
      readFileSync(join(root, "node_modules/vega-lite/build/vega-lite-schema.json"), "utf8"),
    ) as object,
  );
  validate(chart);
  return validate.errors ?? [];
}

/** A chart drawn as SVG; anything that Vega or Vega-Lite warns of is an error. */
export async function svgOf(chart: unknown): Promise<string> {
  const complain = (...texts: readonly unknown[]): never => {
    throw new Error(texts.join(" "));
  };
  const logger = vega.logger(vega.Warn);
  Object.assign(logger, { warn: complain, error: complain });
  const { spec } = compile(chart as TopLevelSpec, { logger });
  return await new vega.View(vega.parse(spec), { renderer: "none", logger }).toSVG();
}

import { createRequire } from "node:module";
import { join } from "node:path";
import { inject } from "vitest";

const require = createRequire(join(inject("tools"), "package.json"));

/** A module of a tool. The caller says which part of it the test uses, since its types are not installed here. */
export function tool(specifier: string): unknown {
  return require(specifier);
}

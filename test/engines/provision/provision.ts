import type { TestProject } from "vitest/node";
import { demandedEngines } from "./demandedEngines.js";
import { type EngineName, engineNames } from "./engineName.js";
import { provisions } from "./provisions.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folders from which each engine starts. An engine that could not be had, or is not asked for, has no entry. */
    readonly engines: Readonly<Partial<Record<EngineName, readonly string[]>>>;
  }
}

/** Before the tests: gets the engines, one line for each that could not be had. */
export default async function provision(project: TestProject): Promise<void> {
  const demanded = demandedEngines();
  const engines: Partial<Record<EngineName, readonly string[]>> = {};
  const missing: string[] = [];
  const before = Date.now();
  const get = async (name: EngineName) => {
    try {
      engines[name] = await provisions[name]();
    } catch (error) {
      process.stdout.write(`${name}: NOT RUN, ${(error as Error).message}\n`);
      missing.push(name);
    }
  };
  await Promise.all((demanded ?? engineNames).map(get));
  const seconds = (Date.now() - before) / 1000;
  process.stdout.write(`engines: installed or found in ${seconds.toFixed(0)} s\n`);
  if (demanded !== undefined && missing.length > 0)
    throw new Error(`ENGINES lists what could not be had: ${missing.join(", ")}`);
  project.provide("engines", engines);
}

import { type EngineName, engineNames } from "./engineName.js";

/**
 * The engines that the environment variable ENGINES lists, separated by commas; undefined if it is not set. These run,
 * and it is an error if one of them cannot be had.
 */
export function demandedEngines(
  listed: string | undefined = process.env["ENGINES"],
): readonly EngineName[] | undefined {
  if (listed === undefined || listed === "") return undefined;
  return listed.split(",").map((part) => {
    const name = engineNames.find((known) => known === part.trim());
    if (name === undefined)
      throw new Error(`ENGINES lists "${part}", and the engines are ${engineNames.join(", ")}`);
    return name;
  });
}

import packageJson from "../../package.json" with { type: "json" };

/** What users import by one subpath of the package. */
export interface PublicEntry {
  /** As package.json names it: "." or "./retention". */
  readonly subpath: string;
  /** Its index, below src and below dist, without an extension: "index" or "retention/index". */
  readonly path: string;
}

/** Every subpath of package.json, so that it is listed in one place. */
export const publicEntries: readonly PublicEntry[] = Object.keys(packageJson.exports)
  .filter((subpath) => subpath !== "./package.json")
  .map((subpath) => ({ subpath, path: subpath === "." ? "index" : `${subpath.slice(2)}/index` }));

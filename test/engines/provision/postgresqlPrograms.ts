import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { debianPackages } from "./debianPackages.js";
import { execute } from "./execute.js";

/** The root of the file system in which a PostgreSQL server is installed: this machine's, or a folder of Debian's. */
export async function postgresqlRoot(): Promise<string> {
  if ((await postgresqlPrograms("/").catch(() => undefined)) !== undefined) return "/";
  const plan = await execute("apt-get", ["--simulate", "install", "postgresql"]);
  const name = /^Inst (postgresql-\d+) /m.exec(plan)?.[1];
  if (name === undefined) throw new Error("apt-get knows no package of a PostgreSQL server");
  return debianPackages(name);
}

/** The folder of initdb and postgres below that root, of the newest version. */
export async function postgresqlPrograms(root: string): Promise<string> {
  const versions = join(root, "usr/lib/postgresql");
  const found = (await readdir(versions))
    .sort((left, right) => Number(right) - Number(left))
    .map((version) => join(versions, version, "bin"))
    .find((folder) => existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb")));
  if (found === undefined) throw new Error(`there is no PostgreSQL server below ${versions}`);
  return found;
}

import { execFile } from "node:child_process";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import type { Engine } from "./engine.js";
import { loadPostgresql } from "./loadPostgresql.js";
import { debianEnvironment } from "./provision/debianPackages.js";
import { postgresqlPrograms } from "./provision/postgresqlPrograms.js";
import { type Server, startServer } from "./server.js";

interface Client {
  connect(): Promise<void>;
  query(text: string, parameters: unknown): Promise<{ readonly rows: readonly unknown[] }>;
  end(): Promise<void>;
}

/** The server refuses to run as root: then it runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Starts a PostgreSQL server, which listens to a socket in its folder alone, and connects to it. */
export async function startPostgresqlServer([
  driver = "",
  root = "",
]: readonly string[]): Promise<Engine> {
  const programs = await postgresqlPrograms(root);
  const folder = await mkdtemp(join(tmpdir(), "postgresql-"));
  if (nobody.uid !== undefined) await chown(folder, nobody.uid, nobody.gid);
  const options = { ...nobody, cwd: folder, env: debianEnvironment(root) };
  const data = join(folder, "data");
  const initial = ["--pgdata", data, "--username", "shop", "--encoding", "UTF8", "--no-locale"];
  await promisify(execFile)(join(programs, "initdb"), [...initial, "--no-sync"], options);
  const settings = ["listen_addresses=", `unix_socket_directories=${folder}`, "fsync=off"];
  const server = startServer(
    join(programs, "postgres"),
    ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    options,
  );
  const client = await connected(driver, folder, server);
  const run = async (text: string, parameters: unknown) =>
    (await client.query(text, parameters)).rows;
  return {
    name: "postgresqlServer",
    dialect: "postgresql",
    run,
    load: (table, columns, rows) => loadPostgresql(run, table, columns, rows),
    async close() {
      await client.end();
      await server.stop("SIGINT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The client, once the server has started. */
async function connected(driver: string, folder: string, server: Server): Promise<Client> {
  const { Client } = createRequire(join(driver, "package.json"))("pg") as {
    Client: new (options: object) => Client;
  };
  for (let tries = 0; ; tries++) {
    const client = new Client({ host: folder, user: "shop", database: "postgres" });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries === 300 || server.hasEnded()) throw error;
      await setTimeout(100);
    }
  }
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { debianEnvironment } from "./provision/debianPackages.js";
import { startServer } from "./server.js";

/** Two servers that know each other as the cluster `two`. */
export interface ClickhouseServers {
  /** What the server answers to a statement, in the format TabSeparatedWithNames if the statement names no other. */
  readonly ask: (server: number, text: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Ports {
  readonly http: number;
  readonly tcp: number;
  readonly interserver: number;
}

export async function startClickhouseServers(root: string): Promise<ClickhouseServers> {
  const folder = await mkdtemp(join(tmpdir(), "clickhouse-"));
  const ports = await Promise.all([0, 1].map(freePorts));
  const servers = await Promise.all(ports.map((own, index) => startWith(index, own)));

  async function startWith(index: number, own: Ports) {
    const file = join(folder, `${index}.xml`);
    await writeFile(file, configuration(join(folder, String(index)), own, ports));
    await writeFile(join(folder, "users.xml"), users);
    return startServer(join(root, "usr/sbin/clickhouse-server"), [`--config-file=${file}`], {
      cwd: folder,
      env: debianEnvironment(root),
    });
  }

  async function ask(server: number, text: string): Promise<string> {
    const options = "default_format=TabSeparatedWithNames&insert_distributed_sync=1";
    const response = await fetch(`http://127.0.0.1:${ports[server]?.http ?? ""}/?${options}`, {
      method: "POST",
      body: text,
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(answer.trim());
    return answer;
  }

  async function untilReady(server: number): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        await ask(server, "select 1");
        return;
      } catch (error) {
        if (tries === 300 || servers[server]?.hasEnded()) throw error;
        await setTimeout(100);
      }
    }
  }

  const close = async () => {
    await Promise.all(servers.map((server) => server.stop("SIGKILL")));
    await rm(folder, { recursive: true, force: true });
  };
  await Promise.all([untilReady(0), untilReady(1)]);
  return { ask, close };
}

async function freePorts(): Promise<Ports> {
  const [http = 0, tcp = 0, interserver = 0] = await Promise.all([0, 0, 0].map(freePort));
  return { http, tcp, interserver };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port"));
        else resolve(address.port);
      });
    });
  });
}

const users = `<yandex>
  <profiles><default/></profiles>
  <quotas><default/></quotas>
  <users><default><password/><networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile><quota>default</quota></default></users>
</yandex>`;

function configuration(folder: string, own: Ports, all: readonly Ports[]): string {
  const shards = all.map(
    ({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`,
  );
  return `<yandex>
  <logger><level>error</level><log>${folder}.log</log><errorlog>${folder}.errors.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${own.http}</http_port>
  <tcp_port>${own.tcp}</tcp_port>
  <interserver_http_port>${own.interserver}</interserver_http_port>
  <interserver_http_host>127.0.0.1</interserver_http_host>
  <path>${folder}/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <timezone>Asia/Kolkata</timezone>
  <mark_cache_size>104857600</mark_cache_size>
  <remote_servers><two>${shards.join("")}</two></remote_servers>
</yandex>`;
}

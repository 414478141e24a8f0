import { startClickhouseServers } from "./clickhouseServers.js";
import type { Column } from "./column.js";
import type { ColumnType } from "./columnType.js";
import type { Engine } from "./engine.js";
import { quotedForClickhouse as quoted } from "./quotedForClickhouse.js";
import { rowsOfTabSeparated } from "./rowsOfTabSeparated.js";
import { tabSeparated } from "./tabSeparated.js";
import { withLiterals } from "./withLiterals.js";

/** Two servers of ClickHouse, on both of which the rows of a table lie. */
export interface ClickhouseCluster extends Engine {
  /** Tables that are loaded from now on: rows with the same text in this column lie together; without one, at random. */
  shardBy(column: string | null): void;
}

/**
 * Starts two servers of ClickHouse 18.16, with the zone of Asia/Kolkata. They know no parameters: those stand in the
 * text as literals. They know no booleans, which are loaded as 1 and 0, and no fractions of seconds: instants and local
 * times are loaded as whole milliseconds since 1970, local ones as if in UTC. Answers come as text with tabs: in its
 * format JSON this version overwrites some digits of a long decimal with blanks, now and then.
 */
export async function startClickhouseCluster([
  root = "",
]: readonly string[]): Promise<ClickhouseCluster> {
  const servers = await startClickhouseServers(root);
  let sharding: string | null = null;
  return {
    name: "clickhouseCluster",
    dialect: "clickhouse",
    timesAreNumbers: true,
    joinsByEqualityOnly: true,
    shardBy(column) {
      sharding = column;
    },
    async run(text, parameters) {
      const literal = withLiterals(
        withMarker(text),
        parameters as Readonly<Record<string, unknown>>,
      );
      return rowsOfTabSeparated(await servers.ask(0, literal));
    },
    async load(table, columns, rows) {
      const [whole, part] = [quoted(table), quoted(`${table} (part)`)];
      const typed = columns.map((column) => `${quoted(column.name)} ${typeName(column)}`);
      for (const server of [0, 1]) {
        await servers.ask(server, `drop table if exists ${part}`);
        await servers.ask(
          server,
          `create table ${part} (${typed.join(", ")}) engine = MergeTree order by tuple()`,
        );
      }
      const key =
        sharding === null ? "rand()" : `cityHash64(ifNull(toString(${quoted(sharding)}), ''))`;
      await servers.ask(0, `drop table if exists ${whole}`);
      await servers.ask(
        0,
        `create table ${whole} (${typed.join(", ")})
        engine = Distributed(two, default, ${part}, ${key})`,
      );
      if (rows.length === 0) return;
      const texts = tabSeparated(
        rows.map((row) => row.map((value, at) => asStored(value, columns[at]))),
      );
      await servers.ask(0, `insert into ${whole} format TabSeparated\n${texts}`);
    },
    close: servers.close,
  };
}

/**
 * A statement in which the groups are marked by another column than the one by which they are joined:
 * of that one, this version reads every row but the first from a wrong place in memory. It does not
 * know the word `false` either.
 */
function withMarker(text: string): string {
  return text
    .replaceAll(" 1 as em_is_group", " 1 as em_is_group, 1 as em_marker")
    .replaceAll(", false)", ", 0)")
    .replaceAll("em_groups.em_is_group as em_group", "em_groups.em_marker as em_group");
}

function asStored(value: string | null, column: Column | undefined): string | null {
  if (value === null) return null;
  if (column?.type === "instant") return String(Date.parse(value));
  if (column?.type === "boolean") return String(Number(value === "true"));
  if (column?.type === "local") return String(Date.parse(`${value.replace(" ", "T")}Z`));
  return value;
}

function typeName({ type, required = false }: Column): string {
  const name = plainTypeName(type);
  return required ? name : `Nullable(${name})`;
}

function plainTypeName(type: ColumnType): string {
  if (typeof type === "object") return `Decimal(${type.digits ?? 18}, ${type.decimal})`;
  return {
    text: "String",
    whole: "Int64",
    boolean: "UInt8",
    double: "Float64",
    instant: "Int64",
    local: "Int64",
    date: "Date",
  }[type];
}

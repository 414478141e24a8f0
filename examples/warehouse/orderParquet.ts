import type { DuckDBConnection } from "@duckdb/node-api";

const days = 730;

/**
 * Lets DuckDB write a Parquet file of about this many synthetic orders of two years. It is the same
 * at every run, as each number is a hash of the customer's number.
 *
 * Customers arrive throughout the two years. Each buys at a rate of their own until they leave.
 */
export async function makeOrderParquet(
  connection: DuckDBConnection,
  path: string,
  orders: number,
): Promise<void> {
  const ordersOfCustomer = 5.4;
  await connection.run(
    "create or replace temp macro share(a, b) as (hash(a, b) % 1000000 + 0.5) / 1000000",
  );
  await connection.run(`copy (
    with customers as (
      select id, arrival, least(${days} - arrival, -ln(share(id, 2)) * 300) as stay, -ln(share(id, 3)) * 0.03 as rate
      from (select range as id, ${days} * share(range, 1) as arrival from range(${Math.ceil(orders / ordersOfCustomer)}))
    ), purchases as (
      select id, arrival, stay, unnest(range(cast(1 + floor(rate * stay + share(id, 4)) as bigint))) as number
      from customers
    )
    select 'customer ' || id as customer_id,
      timestamptz '2024-01-01 00:00:00+00' + to_seconds(cast(86400 * (arrival + if(number = 0, 0, stay * share(id, 100 + number))) as bigint)) as placed_at,
      cast(5 + 95 * share(id, 1000000 + number) as decimal(12, 2)) as total,
      case hash(id, number) % 4 when 0 then 'shop' when 1 then 'app' else 'web' end as channel
    from purchases
  ) to ${quoted(path)} (format parquet)`);
}

/** Makes the rows of Parquet files a view that statements can name. */
export async function viewParquet(
  connection: DuckDBConnection,
  view: string,
  path: string,
): Promise<void> {
  await connection.run(`create view ${view} as select * from read_parquet(${quoted(path)})`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

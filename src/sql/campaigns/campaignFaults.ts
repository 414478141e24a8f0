import type { CountReader } from "../counts/countReader.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, sql, whole } from "../text/fragment.js";
import type { CampaignColumns } from "./campaignColumns.js";

type CampaignCount = Exclude<keyof CampaignColumns, "at">;

/** The faults of campaigns in which a part is larger than its whole. */
export function campaignFaults(count: CountReader<CampaignCount>): Fault[] {
  const arrived = sql`${count("sent") ?? whole(0)} - ${count("bounced") ?? whole(0)}`;
  const most = (field: CampaignCount, all: Fragment, name: string): Fault[] => {
    const part = count(field);
    if (part === undefined) return [];
    const condition = sql`${part} > ${all}`;
    return [
      {
        field,
        received: `more than ${name}`,
        expected: `at most ${name}`,
        condition,
        isOfRow: true,
      },
    ];
  };
  return [
    ...most("bounced", count("sent") ?? whole(0), "sent"),
    ...most("uniqueOpens", arrived, "delivered"),
    // Where the opens are not known, those of mail programs are a part of what was delivered.
    ...most("machineOpens", count("uniqueOpens", arrived) ?? arrived, "uniqueOpens"),
    ...most("uniqueClicks", arrived, "delivered"),
    ...most("unsubscribes", arrived, "delivered"),
    ...most("complaints", arrived, "delivered"),
  ];
}

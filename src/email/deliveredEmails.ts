import type { Count } from "../kernel/count.js";

/** How many emails were delivered: as a count of its own, or as sent and bounced emails. */
export type DeliveredEmails =
  | {
      /** Emails that were delivered. */
      readonly delivered: Count;
      /** Emails sent; where it is given, sent - bounced must be delivered. */
      readonly sent?: Count | null | undefined;
      /** Emails that bounced; 0 where it is left out. */
      readonly bounced?: Count | null | undefined;
    }
  | {
      /** Emails sent. */
      readonly sent: Count;
      /** Emails that bounced; 0 where it is left out. */
      readonly bounced?: Count | null | undefined;
      /** Emails that were delivered; it may be left out, and must be sent - bounced where it is given. */
      readonly delivered?: Count | null | undefined;
    };

import type { Count } from "../kernel/count.js";

/** How many emails were delivered: as a count of its own, or as sent and bounced emails. */
export type DeliveredEmails =
  | {
      /** Emails that were delivered. */
      readonly delivered: Count;
      /** Emails sent; if it is given, sent - bounced must be equal to delivered. */
      readonly sent?: Count | null | undefined;
      /** Emails that bounced; 0 where it is left out. */
      readonly bounced?: Count | null | undefined;
    }
  | {
      /** Emails sent. */
      readonly sent: Count;
      /** Emails that bounced; 0 where it is left out. */
      readonly bounced?: Count | null | undefined;
      /**
       * Emails that were delivered; it may be left out, and if it is given, it must be equal to
       * sent - bounced.
       */
      readonly delivered?: Count | null | undefined;
    };

import { z } from "zod"

/** The language in which mails to a person are written. */
export const MailLocale = z.enum(["vi", "en"])
export type MailLocale = z.infer<typeof MailLocale>

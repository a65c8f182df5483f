import { z } from "zod"
import { MailLocale } from "../account/mail-locale.ts"

/** Asks for one mail when a product can be ordered again. */
export const AskStockNotice = z.strictObject({ email: z.string(), locale: MailLocale })
export type AskStockNotice = z.infer<typeof AskStockNotice>

/** The same answer the first time and every other time. */
export const StockNoticeAsked = z.object({ asked: z.literal(true) })

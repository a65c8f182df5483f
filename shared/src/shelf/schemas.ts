import { z } from "zod"
import { TRADE_VERBS } from "./rules.ts"

export const TradeVerbName = z.enum(TRADE_VERBS)

import { pino } from "pino"
import { env } from "#app/env.server.ts"

/** One JSON line an event. Never a name, a phone number, an address, a query string, a token or a basket id. */
export const log = pino({ level: env.NODE_ENV === "test" ? "silent" : env.LOG_LEVEL, base: { part: "storefront" } })

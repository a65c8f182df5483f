import { z } from "zod"
import type { BasketNotice } from "#app/features/basket/notice.ts"
import { signedCookie } from "./signed-cookie.server.ts"

const DAY_SECONDS = 24 * 60 * 60

/**
 * The basket. Its id is a secret that opens it. `count` is what the header says, so that pages which have nothing to do
 * with the basket need not ask for it.
 */
export const basketCookie = signedCookie(
  "gio-hang",
  z.object({ id: z.string().min(1), count: z.number().int().nonnegative() }),
  30 * DAY_SECONDS,
)

/** Baskets at sales points, one a point, the newest last. `name` is the point's, to be read before it is asked for. */
export const pointBasketsCookie = signedCookie(
  "gio-diem-ban",
  z.array(z.object({ handle: z.string(), name: z.string(), id: z.string().min(1), count: z.number().int() })),
  30 * DAY_SECONDS,
)

/** The commune that delivery estimates are made for. */
export const destinationCookie = signedCookie("noi-nhan", z.string().regex(/^\d{5}$/), 365 * DAY_SECONDS)

/** Who is signed in: as long as the backend's token lasts. */
export const customerCookie = signedCookie(
  "khach-hang",
  z.object({ token: z.string().min(1), email: z.string() }),
  DAY_SECONDS,
)

/** Who is signed in at the desk: another person, perhaps, than the shopper. */
export const memberCookie = signedCookie(
  "kenh-co-so",
  z.object({ token: z.string().min(1), email: z.string() }),
  DAY_SECONDS,
)

/** Purchases that this browser may open: code and token of each, the newest last. */
export const purchasesCookie = signedCookie("don-hang", z.array(z.tuple([z.string(), z.string()])), 180 * DAY_SECONDS)

/** What the next page tells once, after a form without JavaScript was answered with a redirect. */
export const noticeCookie = signedCookie<BasketNotice>(
  "bao-tin",
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("added"), name: z.string(), count: z.number() }),
    z.object({ kind: z.literal("changed"), name: z.string(), quantity: z.number() }),
    z.object({ kind: z.literal("removed"), name: z.string(), variant_id: z.string(), quantity: z.number() }),
    z.object({ kind: z.literal("gone") }),
    z.object({ kind: z.literal("again"), count: z.number(), missing: z.array(z.string()) }),
    z.object({ kind: z.literal("voucher_entered"), code: z.string(), off: z.number() }),
    z.object({ kind: z.literal("voucher_removed"), code: z.string() }),
  ]),
  60,
)

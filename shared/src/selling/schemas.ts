import { z } from "zod"

/** Whether something may be paid for at the door. */
export const TakesCash = z.strictObject({ takes_cash: z.boolean() })
export type TakesCash = z.infer<typeof TakesCash>
import { LIMITED_CLASSES } from "./rules.ts"

/** `cart_adult`: the buyer says to be of age. `enquiry`: the seller is asked first, nothing is put in a cart. */
export const SALE_MODES = ["cart", "cart_adult", "enquiry", "not_sold"] as const
export const SaleMode = z.enum(SALE_MODES)
export type SaleMode = z.infer<typeof SaleMode>

/** How goods travel. `live`: plants, flowers and animals. `none`: a visit, nothing is sent. */
export const DELIVERY_CLASSES = ["ordinary", "cool", "frozen", "live", "none"] as const
export const DeliveryClass = z.enum(DELIVERY_CLASSES)
export type DeliveryClass = z.infer<typeof DeliveryClass>

export const LimitedClass = z.enum(LIMITED_CLASSES)
export type LimitedClass = z.infer<typeof LimitedClass>

/** A version of `AGE_WORDINGS`. */
export const AgeWording = z.enum(["1.0"])
export type AgeWording = z.infer<typeof AgeWording>

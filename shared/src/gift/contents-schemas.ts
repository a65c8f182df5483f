import { z } from "zod"
import { English } from "../catalogue/schemas.ts"
import { Stars } from "../stars/schemas.ts"

/** What is inside one ready box that is bought as it is; nothing in goods that are no box. */
export const BoxContents = z.array(
  z.object({
    product_handle: z.string(),
    name: z.string(),
    variant_title: z.string().nullable(),
    variant_title_en: English,
    /** Who made them. */
    maker: z.string().nullable(),
    count: z.number().int(),
    /** The star that is in force when it is sold. */
    stars: Stars.nullable(),
  }),
)
export type BoxContents = z.infer<typeof BoxContents>

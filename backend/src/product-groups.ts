import { z } from "@medusajs/framework/zod"
import { NO_SHELF, PICTURE_ARCHETYPES } from "@ocop/shared/catalogue"
import { readReferenceData } from "./reference-data"

const ProductGroups = z.array(
  z.object({
    slug: z.string(),
    name: z.string(),
    /** Sets of Appendix II of Decision 26/2026/QĐ-TTg. */
    sets: z.array(z.number().int().min(1).max(26)),
    archetype: z.enum(PICTURE_ARCHETYPES),
    /** What shoppers call such goods, for the search. */
    words: z.string(),
  }),
)
export type ProductGroup = z.infer<typeof ProductGroups>[number]

/** The shelves of the shop, in the order in which they are shown. */
export const PRODUCT_GROUPS: readonly ProductGroup[] = ProductGroups.parse(readReferenceData("groups.json"))

const OTHER: ProductGroup = { slug: NO_SHELF, name: "Sản phẩm khác", sets: [], archetype: "tui", words: "" }

/** The shelf of a product set. */
export function groupOfSet(set_no: number): ProductGroup {
  return PRODUCT_GROUPS.find(({ sets }) => sets.includes(set_no)) ?? OTHER
}

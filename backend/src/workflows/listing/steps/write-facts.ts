import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingContent } from "@ocop/shared/listing"
import { toFactsRow, type SellerPlace } from "../../../listing/plan-product"
import { OCOP_MODULE } from "../../../modules/ocop"

type Labelled = {
  product_id: string
  content: ListingContent
  /** Where goods that are new come from. Others keep their origin. */
  place: Pick<SellerPlace, "province_code" | "commune_code">
}

/** Writes what the label says. A product without a label is not shown yet, so this comes last. */
export const writeFactsStep = createStep(
  "write-facts",
  async ({ product_id, content, place }: Labelled, { container }) => {
    const ocop = container.resolve(OCOP_MODULE)
    const [before] = await ocop.listProductFacts({ product_id }, { take: 1 })
    const { picture_archetype, ...words } = toFactsRow(content)
    const isSameSet = before?.set_no === words.set_no
    const row = { ...words, ...(isSameSet ? {} : { picture_archetype }) }
    const origin = { origin_province_code: place.province_code, origin_commune_code: place.commune_code }
    const { id } = before
      ? await ocop.updateProductFacts({ id: before.id, ...row })
      : await ocop.createProductFacts({ product_id, ...row, ...origin })
    return new StepResponse({ id }, { id, before: before ?? null })
  },
  async (undo, { container }) => {
    if (!undo) return
    const ocop = container.resolve(OCOP_MODULE)
    if (undo.before === null) await ocop.deleteProductFacts(undo.id)
    else {
      const { created_at: _made, updated_at: _changed, deleted_at: _gone, ...row } = undo.before
      await ocop.updateProductFacts(row)
    }
  },
)

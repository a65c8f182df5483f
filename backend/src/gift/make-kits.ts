import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withOrganizationLock } from "../joining/with-organization-lock"
import { GIFT_MODULE } from "../modules/gift"
import { requirePoint } from "../sales-point/require-point"
import { keepBox } from "./keep-box"
import { readyItemsOf, type BoxTemplateRow } from "./read-templates"

/**
 * Makes the products of boxes that points filled before these were sold as products. Done twice it is done once; a box of
 * which none can be made is sold as it was, and the rest have theirs.
 */
export async function makeKits(container: MedusaContainer): Promise<void> {
  const boxes = await container.resolve(GIFT_MODULE).listBoxTemplates({ variant_id: null }, { take: null })
  for (const box of boxes) {
    try {
      if (readyItemsOf(box).length > 0) await makeKit(container, box)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const line = { event: "kit_not_made", box_id: box.id, reason }
      container.resolve(ContainerRegistrationKeys.LOGGER).error(JSON.stringify(line))
    }
  }
}

/** Not while the point's own people change the box. */
async function makeKit(container: MedusaContainer, { id, point_id }: BoxTemplateRow): Promise<void> {
  const { organization_id } = await requirePoint(container, { id: point_id })
  await withOrganizationLock(container, organization_id, () => keepBox(container, point_id, { id, values: {} }))
}

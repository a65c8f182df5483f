import type { MedusaContainer } from "@medusajs/framework/types"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { noteLowStock } from "../notice/note-low-stock"

/** Events live in memory and die with the process: what ran low unheard is found here. */
export default async function noteAllLowStock(container: MedusaContainer): Promise<void> {
  const organizations = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ status: "verified" }, { select: ["id"], take: null })
  for (const { id } of organizations) await noteLowStock(container, id)
}

export const config = { name: "note-low-stock", schedule: "25 * * * *" }

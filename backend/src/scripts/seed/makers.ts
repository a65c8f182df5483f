import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toHandle } from "@ocop/shared/handle"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { openSellerWorkflow } from "../../workflows/organization/open-seller"
import { readSeed, SeedMaker } from "./files"

export type SeededMaker = { id: string; stock_location_id: string; shipping_profile_id: string }

/** The makers by their key, each with a place to ship from. */
export async function seedMakers(
  container: MedusaContainer,
  sales_channel_id: string,
): Promise<Map<string, SeededMaker>> {
  const makers = new Map<string, SeededMaker>()
  for (const maker of readSeed("makers", SeedMaker))
    makers.set(maker.key, await seedMaker(container, maker, sales_channel_id))
  return makers
}

async function seedMaker(container: MedusaContainer, seed: SeedMaker, sales_channel_id: string): Promise<SeededMaker> {
  const { key: _key, ...facts } = seed
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const handle = toHandle(seed.name)
  const [known] = await organizations.listOrganizations({ handle })
  const { id } = known ?? (await organizations.createOrganizations({ ...facts, handle, status: "verified" }))

  const opened = await findOpened(container, id)
  if (opened) return { id, ...opened }
  const { result } = await openSellerWorkflow(container).run({ input: { organization_id: id, sales_channel_id } })
  return { id, stock_location_id: result.stock_location_id, shipping_profile_id: result.shipping_profile_id }
}

async function findOpened(container: MedusaContainer, id: string): Promise<Omit<SeededMaker, "id"> | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organization",
    fields: ["id", "stock_location.id", "shipping_profile.id"],
    filters: { id },
  })
  const [found] = data
  if (!found?.stock_location || !found.shipping_profile) return null
  return { stock_location_id: found.stock_location.id, shipping_profile_id: found.shipping_profile.id }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { toHandle } from "@ocop/shared/handle"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { openSellerWorkflow } from "../../workflows/organization/open-seller"
import { readSeed, SeedMaker } from "./files"

type Opened = { stock_location_id: string; shipping_profile_id: string }
export type SeededMaker = Opened & { id: string; province_code: string; commune_code: string | null }

type KnownMaker = { id: string; handle: string; seed: SeedMaker }

/** The makers by their key, each with a place to ship from. */
export async function seedMakers(
  container: MedusaContainer,
  sales_channel_id: string,
): Promise<Map<string, SeededMaker>> {
  const makers = await seedOrganizations(container)
  const opened = await readOpened(container, makers)
  const closed = makers.filter(({ id }) => !opened.has(id))
  await clearHalfOpened(container, closed)
  for (const { id } of closed) {
    const { result } = await openSellerWorkflow(container).run({ input: { organization_id: id, sales_channel_id } })
    opened.set(id, result)
  }
  return new Map(
    makers.flatMap(({ id, seed }): [string, SeededMaker][] => {
      const places = opened.get(id)
      const { province_code, commune_code } = seed
      return places ? [[seed.key, { id, province_code, commune_code, ...places }]] : []
    }),
  )
}

async function seedOrganizations(container: MedusaContainer): Promise<KnownMaker[]> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const seeds = new Map(readSeed("makers", SeedMaker).map((seed) => [toHandle(seed.name), seed]))
  const known = await organizations.listOrganizations({ handle: [...seeds.keys()] }, { take: seeds.size })
  const handles = new Set(known.map(({ handle }) => handle))
  const created = await organizations.createOrganizations(
    [...seeds].flatMap(([handle, { key: _key, ...facts }]) =>
      handles.has(handle) ? [] : [{ ...facts, handle, status: "verified" as const }],
    ),
  )
  return [...known, ...created].flatMap(({ id, handle }) => {
    const seed = seeds.get(handle)
    return seed ? [{ id, handle, seed }] : []
  })
}

async function readOpened(container: MedusaContainer, makers: KnownMaker[]): Promise<Map<string, Opened>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organization",
    fields: ["id", "stock_location.id", "shipping_profile.id"],
    filters: { id: makers.map(({ id }) => id) },
  })
  return new Map(
    data.flatMap(({ id, stock_location, shipping_profile }): [string, Opened][] =>
      stock_location && shipping_profile
        ? [[id, { stock_location_id: stock_location.id, shipping_profile_id: shipping_profile.id }]]
        : [],
    ),
  )
}

/** What a run that was killed left behind under names that may exist once. */
async function clearHalfOpened(container: MedusaContainer, makers: KnownMaker[]): Promise<void> {
  if (makers.length === 0) return
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const name = makers.map(({ handle }) => handle)
  const take = name.length
  const [sets, profiles] = await Promise.all([
    fulfillment.listFulfillmentSets({ name }, { take }),
    fulfillment.listShippingProfiles({ name }, { take }),
  ])
  const options = await fulfillment.listShippingOptions({ shipping_profile_id: profiles.map(({ id }) => id) }, { take })
  await fulfillment.deleteShippingOptions(options.map(({ id }) => id))
  await fulfillment.deleteFulfillmentSets(sets.map(({ id }) => id))
  await fulfillment.deleteShippingProfiles(profiles.map(({ id }) => id))
}

import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { toHandle } from "@ocop/shared/handle"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { openSellersWorkflow } from "../../workflows/organization/open-sellers"
import { inEnglish } from "./english"
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
  const places = await readPlaces(container, makers)
  const opened = toOpened(places)
  const closed = makers.filter(({ id }) => !opened.has(id))
  if (closed.length > 0) {
    await clearHalfOpened(container, closed, places)
    const { result } = await openSellersWorkflow(container).run({
      input: { organization_ids: closed.map(({ id }) => id), sales_channel_id },
    })
    for (const { organization_id, ...seller } of result) opened.set(organization_id, seller)
  }
  return new Map(
    makers.flatMap(({ id, seed }): [string, SeededMaker][] => {
      const seller = opened.get(id)
      const { province_code, commune_code } = seed
      return seller ? [[seed.key, { id, province_code, commune_code, ...seller }]] : []
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
      handles.has(handle) ? [] : [{ ...facts, ...toEnglish(facts), handle, status: "verified" as const }],
    ),
  )
  return [...known, ...created].flatMap(({ id, handle }) => {
    const seed = seeds.get(handle)
    return seed ? [{ id, handle, seed }] : []
  })
}

function toEnglish({ known_for, story_place, story_method, story_people }: Omit<SeedMaker, "key">) {
  return {
    known_for_en: inEnglish(known_for),
    story_place_en: inEnglish(story_place),
    story_method_en: inEnglish(story_method),
    story_people_en: inEnglish(story_people),
  }
}

type Places = { id: string; stock_location: { id: string } | null; shipping_profile: { id: string } | null }

async function readPlaces(container: MedusaContainer, makers: KnownMaker[]): Promise<Places[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organization",
    fields: ["id", "stock_location.id", "shipping_profile.id"],
    filters: { id: makers.map(({ id }) => id) },
  })
  return data.map(({ id, stock_location, shipping_profile }) => ({
    id,
    stock_location: stock_location ?? null,
    shipping_profile: shipping_profile ?? null,
  }))
}

function toOpened(places: Places[]): Map<string, Opened> {
  return new Map(
    places.flatMap(({ id, stock_location, shipping_profile }): [string, Opened][] =>
      stock_location && shipping_profile
        ? [[id, { stock_location_id: stock_location.id, shipping_profile_id: shipping_profile.id }]]
        : [],
    ),
  )
}

/** What a run that was killed left behind: links of one kind without the other, and names that may exist once. */
async function clearHalfOpened(container: MedusaContainer, makers: KnownMaker[], places: Places[]): Promise<void> {
  const closed = new Set(makers.map(({ id }) => id))
  const links = places
    .filter(({ id }) => closed.has(id))
    .flatMap(({ id, stock_location, shipping_profile }): LinkDefinition[] => {
      const organization = { [ORGANIZATION_MODULE]: { organization_id: id } }
      if (stock_location)
        return [{ ...organization, [Modules.STOCK_LOCATION]: { stock_location_id: stock_location.id } }]
      if (!shipping_profile) return []
      return [{ ...organization, [Modules.FULFILLMENT]: { shipping_profile_id: shipping_profile.id } }]
    })
  if (links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).dismiss(links)

  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const name = makers.map(({ handle }) => handle)
  const take = name.length
  const sets = await fulfillment.listFulfillmentSets({ name }, { take })
  const profiles = await fulfillment.listShippingProfiles({ name }, { take })
  const shipping_profile_id = profiles.map(({ id }) => id)
  const options = await fulfillment.listShippingOptions({ shipping_profile_id }, { take })
  await fulfillment.deleteShippingOptions(options.map(({ id }) => id))
  await fulfillment.deleteFulfillmentSets(sets.map(({ id }) => id))
  await fulfillment.deleteShippingProfiles(shipping_profile_id)
}

import type { CreateProductWorkflowInputDTO, MedusaContainer, ProductDTO } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createLinksWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { toHandle } from "@ocop/shared/handle"
import { isSoldInCart, saleModeOf } from "@ocop/shared/selling"
import { OCOP_MODULE } from "../../modules/ocop"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { inEnglish } from "./english"
import { readSeed, SeedGood } from "./files"
import type { SeededMaker } from "./makers"

const OPTION = "Loại"

/** How many products one run of the workflows makes. */
const BATCH = 100

type Makers = ReadonlyMap<string, SeededMaker>

export type SeededGood = { id: string; maker_id: string }

/** A row of the seed with the product that it became. */
type Pair = { good: SeedGood; maker: SeededMaker; product: ProductDTO }

/** The goods with prices, stock and label facts, by their handles. Each step makes only what is missing. */
export async function seedGoods(
  container: MedusaContainer,
  sales_channel_id: string,
  makers: Makers,
): Promise<Map<string, SeededGood>> {
  const goods = readSeed("goods", SeedGood)
  const seeded = new Map<string, SeededGood>()
  for (let start = 0; start < goods.length; start += BATCH) {
    const pairs = await seedProducts(container, goods.slice(start, start + BATCH), sales_channel_id, makers)
    await describeGoods(container, pairs)
    await stockGoods(container, pairs)
    for (const { product, maker } of pairs) seeded.set(product.handle, { id: product.id, maker_id: maker.id })
  }
  return seeded
}

async function seedProducts(
  container: MedusaContainer,
  goods: SeedGood[],
  sales_channel_id: string,
  makers: Makers,
): Promise<Pair[]> {
  const handles = goods.map(({ name }) => toHandle(name))
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { relations: ["variants"], take: handles.length })
  const products = new Map(known.map((product) => [product.handle, product]))
  const missing = goods.filter(({ name }) => !products.has(toHandle(name)))
  if (missing.length > 0) {
    const { result } = await createProductsWorkflow(container).run({
      input: { products: missing.map((good) => toProduct(good, makerOf(good, makers), sales_channel_id)) },
    })
    for (const product of result) products.set(product.handle, product)
  }
  return goods.flatMap((good) => {
    const product = products.get(toHandle(good.name))
    return product ? [{ good, maker: makerOf(good, makers), product }] : []
  })
}

function makerOf(good: SeedGood, makers: Makers): SeededMaker {
  const maker = makers.get(good.maker)
  if (!maker) throw new Error(`${good.name}: there is no maker ${good.maker}`)
  return maker
}

function toProduct(good: SeedGood, maker: SeededMaker, sales_channel_id: string): CreateProductWorkflowInputDTO {
  const handle = toHandle(good.name)
  return {
    title: good.name,
    handle,
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: maker.shipping_profile_id,
    sales_channels: [{ id: sales_channel_id }],
    options: [{ title: OPTION, values: good.variants.map(({ title }) => title) }],
    variants: good.variants.map((variant, index) => ({
      title: variant.title,
      sku: skuOf(good, index),
      weight: variant.weight_g,
      manage_inventory: true,
      variant_rank: index,
      options: { [OPTION]: variant.title },
      prices: [{ amount: variant.price, currency_code: "vnd" }],
    })),
  }
}

function skuOf(good: SeedGood, index: number): string {
  return `${toHandle(good.name)}-${index + 1}`
}

/** Links each product to its maker, and writes what the pack and the label say; the label comes last. */
async function describeGoods(container: MedusaContainer, pairs: Pair[]): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  const product_id = pairs.map(({ product }) => product.id)
  const known = await ocop.listProductFacts({ product_id }, { select: ["product_id"], take: product_id.length })
  const described = new Set(known.map(({ product_id }) => product_id))
  const missing = pairs.filter(({ product }) => !described.has(product.id))
  if (missing.length === 0) return

  await createLinksWorkflow(container).run({
    input: missing.map(({ maker, product }) => ({
      [ORGANIZATION_MODULE]: { organization_id: maker.id },
      [Modules.PRODUCT]: { product_id: product.id },
    })),
  })
  await packGoods(container, missing)
  await ocop.createProductFacts(missing.map(toFacts))
}

function toFacts({ good, maker, product }: Pair) {
  return {
    product_id: product.id,
    set_no: good.set_no,
    picture_archetype: good.archetype,
    origin_province_code: maker.province_code,
    origin_commune_code: maker.commune_code,
    net_quantity: good.variants.map(({ title }) => title).join("; "),
    temperature_class: good.temperature_class,
    shelf_life_days: good.shelf_life_days,
    season_months: good.season_months.map(String),
    story: good.story,
    source: good.source,
    is_demo: true,
    ...good.facts,
    ...toEnglishFacts(good),
  }
}

function toEnglishFacts({ name, name_en, story, story_en, facts }: SeedGood) {
  return {
    name_en: name_en ?? inEnglish(name),
    story_en: story_en ?? inEnglish(story),
    ingredients_en: inEnglish(facts.ingredients),
    usage_en: inEnglish(facts.usage),
    storage_en: inEnglish(facts.storage),
    warnings_en: inEnglish(facts.warnings),
    allergens_en: inEnglish(facts.allergens),
    material_origin_en: inEnglish(facts.material_origin),
  }
}

async function packGoods(container: MedusaContainer, pairs: Pair[]): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  const variant_id = pairs.flatMap(({ product }) => product.variants.map(({ id }) => id))
  const known = await ocop.listPacks({ variant_id }, { select: ["variant_id"], take: variant_id.length })
  const packed = new Set(known.map(({ variant_id }) => variant_id))
  const packs = pairs.flatMap(({ good, product }) =>
    product.variants.flatMap(({ id, title }) => {
      const net = good.variants.find((variant) => variant.title === title)?.net
      return net && !packed.has(id) ? [{ variant_id: id, net_amount: net.amount, net_unit: net.unit }] : []
    }),
  )
  if (packs.length > 0) await ocop.createPacks(packs)
}

/** Only goods that are sold in a cart have stock to sell; what lies on the shelf of a sales point is not their maker's. */
async function stockGoods(container: MedusaContainer, pairs: Pair[]): Promise<void> {
  const levels = new Map(
    pairs.flatMap(({ good, maker }) =>
      good.variants.map((variant, index): [string, { location_id: string; stocked_quantity: number }] => [
        skuOf(good, index),
        {
          location_id: maker.stock_location_id,
          stocked_quantity: isSoldInCart(saleModeOf(good.set_no)) ? variant.stock : 0,
        },
      ]),
    ),
  )
  const inventory = container.resolve(Modules.INVENTORY)
  const items = await inventory.listInventoryItems({ sku: [...levels.keys()] }, { take: levels.size })
  const inventory_item_id = items.map(({ id }) => id)
  const known = await inventory.listInventoryLevels(
    { inventory_item_id, location_id: [...new Set([...levels.values()].map(({ location_id }) => location_id))] },
    { take: null },
  )
  const stocked = new Set(known.map(({ inventory_item_id }) => inventory_item_id))
  const inventory_levels = items.flatMap(({ id, sku }) => {
    const level = sku ? levels.get(sku) : undefined
    return level && !stocked.has(id) ? [{ inventory_item_id: id, ...level }] : []
  })
  if (inventory_levels.length > 0) await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
}

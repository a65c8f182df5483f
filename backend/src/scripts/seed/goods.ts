import type { CreateProductWorkflowInputDTO, MedusaContainer, ProductDTO } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createLinksWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { toHandle } from "@ocop/shared/handle"
import { OCOP_MODULE } from "../../modules/ocop"
import { ORGANIZATION_MODULE } from "../../modules/organization"
import { readSeed, SeedGood, SeedMaker } from "./files"
import type { SeededMaker } from "./makers"

const OPTION = "Loại"

type Makers = ReadonlyMap<string, SeededMaker>

export type SeededGood = { id: string; maker_id: string }

/** The goods with prices, stock and label facts, by their handles. */
export async function seedGoods(
  container: MedusaContainer,
  sales_channel_id: string,
  makers: Makers,
): Promise<Map<string, SeededGood>> {
  const goods = readSeed("goods", SeedGood)
  const ids = await readIds(container, goods)
  const missing = goods.filter(({ name }) => !ids.has(toHandle(name)))
  if (missing.length > 0) {
    const { result } = await createProductsWorkflow(container).run({
      input: { products: missing.map((good) => toProduct(good, makerOf(good, makers), sales_channel_id)) },
    })
    for (const product of result) ids.set(product.handle, product.id)
    await describeGoods(container, missing, result, makers)
    await stockGoods(container, missing, result, makers)
  }
  return new Map(
    goods.flatMap((good): [string, SeededGood][] => {
      const handle = toHandle(good.name)
      const id = ids.get(handle)
      return id ? [[handle, { id, maker_id: makerOf(good, makers).id }]] : []
    }),
  )
}

async function readIds(container: MedusaContainer, goods: SeedGood[]): Promise<Map<string, string>> {
  const handles = goods.map(({ name }) => toHandle(name))
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { select: ["id", "handle"], take: handles.length })
  return new Map(known.map(({ handle, id }) => [handle, id]))
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
      sku: `${handle}-${index + 1}`,
      weight: variant.weight_g,
      manage_inventory: true,
      variant_rank: index,
      options: { [OPTION]: variant.title },
      prices: [{ amount: variant.price, currency_code: "vnd" }],
    })),
  }
}

/** Links each product to its maker, and writes what the label and the pack say. */
async function describeGoods(
  container: MedusaContainer,
  goods: SeedGood[],
  products: ProductDTO[],
  makers: Makers,
): Promise<void> {
  const places = new Map(readSeed("makers", SeedMaker).map((maker) => [maker.key, maker]))
  const byHandle = new Map(products.map((product) => [product.handle, product]))
  const pairs = goods.flatMap((good) => {
    const product = byHandle.get(toHandle(good.name))
    return product ? [{ good, product }] : []
  })

  await createLinksWorkflow(container).run({
    input: pairs.map(({ good, product }) => ({
      [ORGANIZATION_MODULE]: { organization_id: makerOf(good, makers).id },
      [Modules.PRODUCT]: { product_id: product.id },
    })),
  })
  const ocop = container.resolve(OCOP_MODULE)
  await ocop.createProductFacts(
    pairs.map(({ good, product }) => ({
      product_id: product.id,
      set_no: good.set_no,
      picture_archetype: good.archetype,
      origin_province_code: places.get(good.maker)?.province_code ?? "",
      origin_commune_code: places.get(good.maker)?.commune_code ?? null,
      net_quantity: good.variants.map(({ title }) => title).join("; "),
      temperature_class: good.temperature_class,
      shelf_life_days: good.shelf_life_days,
      season_months: good.season_months.map(String),
      story: good.story,
      source: good.source,
      is_demo: true,
      ...good.facts,
    })),
  )
  await ocop.createPacks(
    pairs.flatMap(({ good, product }) =>
      product.variants.flatMap(({ id, title }) => {
        const seed = good.variants.find((variant) => variant.title === title)
        return seed ? [{ variant_id: id, net_amount: seed.net.amount, net_unit: seed.net.unit }] : []
      }),
    ),
  )
}

async function stockGoods(
  container: MedusaContainer,
  goods: SeedGood[],
  products: ProductDTO[],
  makers: Makers,
): Promise<void> {
  const stockBySku = new Map(
    goods.flatMap((good) =>
      good.variants.map((variant, index): [string, { location_id: string; stocked_quantity: number }] => [
        `${toHandle(good.name)}-${index + 1}`,
        { location_id: makerOf(good, makers).stock_location_id, stocked_quantity: variant.stock },
      ]),
    ),
  )
  const skus = products.flatMap(({ variants }) => variants.flatMap(({ sku }) => (sku ? [sku] : [])))
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({ sku: skus }, { take: skus.length })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.flatMap(({ id, sku }) => {
        const stock = sku ? stockBySku.get(sku) : undefined
        return stock ? [{ inventory_item_id: id, ...stock }] : []
      }),
    },
  })
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { INDEX } from "../../../catalogue/index-query"
import { ORGANIZATION_MODULE } from "../../../modules/organization"
import { toProductIndexDocuments, type ProductIndexDocument } from "../../../search/product-documents"
import type { SeededGood } from "../goods"
import { copyDocument } from "./copy-document"
import { copyRows, type Copy } from "./copy-rows"
import { MAKER_TABLES, PRODUCT_TABLES } from "./tables"

/** After so many copies of each product a new copy of each maker begins: some thirty products a maker. */
const COPIES_PER_MAKER = 10

/** How many products are copied in one go. */
const BATCH = 2000

type Template = { product_id: string; maker_id: string; maker_handle: string; maker_name: string }

/**
 * Fills the shop up to a number of products, to measure how it bears a large catalogue. The goods of invented makers
 * are copied with all their rows, as the workflows made them, and so are the makers: "Bánh in số 12". No event is
 * emitted; the documents of the index are made from those of the originals.
 */
export async function seedSynthetic(
  container: MedusaContainer,
  goods: ReadonlyMap<string, SeededGood>,
  target: number,
): Promise<void> {
  const missing = target - goods.size
  if (missing <= 0) return
  const templates = await readTemplates(container, goods)
  const copies = toCopies(templates, missing)
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await copyRows(knex, MAKER_TABLES, toMakerCopies(templates, copies))
  const documents = await readDocuments(container, templates)
  for (let start = 0; start < copies.length; start += BATCH) {
    const batch = copies.slice(start, start + BATCH)
    await copyRows(
      knex,
      PRODUCT_TABLES,
      batch.map(({ copy }) => copy),
    )
    await container.resolve(Modules.SEARCH).upsertDocuments({ index: INDEX, documents: toDocuments(batch, documents) })
  }
  await knex.raw("analyze")
}

async function readDocuments(
  container: MedusaContainer,
  templates: Template[],
): Promise<Map<string, ProductIndexDocument>> {
  const query = container.resolve<RemoteQueryFunction>(ContainerRegistrationKeys.QUERY)
  const ids = templates.map(({ product_id }) => product_id)
  return new Map((await toProductIndexDocuments(query, ids)).map((document) => [document.id, document]))
}

async function readTemplates(container: MedusaContainer, goods: ReadonlyMap<string, SeededGood>): Promise<Template[]> {
  const id = [...new Set([...goods.values()].map(({ maker_id }) => maker_id))]
  const invented = await container.resolve(ORGANIZATION_MODULE).listOrganizations({ id, is_demo: true }, { take: null })
  const makers = new Map(invented.map((maker) => [maker.id, maker]))
  return [...goods.values()].flatMap(({ id, maker_id }) => {
    const maker = makers.get(maker_id)
    return maker ? [{ product_id: id, maker_id, maker_handle: maker.handle, maker_name: maker.name }] : []
  })
}

type CopyOfTemplate = { template: Template; copy: Copy; maker_number: number }

function toCopies(templates: Template[], count: number): CopyOfTemplate[] {
  return Array.from({ length: count }).flatMap((_, index) => {
    const template = templates[index % templates.length]
    if (!template) return []
    const number = Math.floor(index / templates.length) + 1
    const maker_number = Math.floor((number - 1) / COPIES_PER_MAKER) + 1
    const copy = { old_id: template.product_id, suffix: `C${number}`, maker_suffix: `M${maker_number}`, number }
    return [{ template, copy, maker_number }]
  })
}

function toMakerCopies(templates: Template[], copies: CopyOfTemplate[]): Copy[] {
  const last = copies.at(-1)?.maker_number ?? 0
  const makers = [...new Set(templates.map(({ maker_id }) => maker_id))]
  return makers.flatMap((old_id) =>
    Array.from({ length: last }, (_, index) => ({
      old_id,
      suffix: `M${index + 1}`,
      maker_suffix: `M${index + 1}`,
      number: index + 1,
    })),
  )
}

function toDocuments(
  batch: CopyOfTemplate[],
  originals: ReadonlyMap<string, ProductIndexDocument>,
): ProductIndexDocument[] {
  return batch.flatMap(({ template, copy, maker_number }) => {
    const original = originals.get(template.product_id)
    if (!original) return []
    const handle = `${template.maker_handle}-${maker_number}`
    const name = template.maker_name.replace(/ \(minh họa\)$/, ` số ${maker_number} (minh họa)`)
    return [copyDocument(original, copy, { handle, name })]
  })
}

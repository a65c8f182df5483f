import { createHash } from "node:crypto"
import { todayInVietnam } from "@ocop/shared/day"
import { producerKindOf } from "@ocop/shared/organization"
import { foldedWords } from "@ocop/shared/search"
import { isRevokedWithoutStar, starOn } from "@ocop/shared/stars"
import { lastDayOf, standardsOn, toStoredProduct, unitPriceOfCheapest } from "../catalogue/document"
import { readProductSources, type ProductSource } from "../catalogue/source"
import { queryAvailable } from "../catalogue/stock"
import { groupOfSet } from "../product-groups"
import { withoutDemoMark } from "./demo-mark"
import { formerPlaces } from "./former-places"
import type { Query } from "./index-changes"
import { toEnglishWords } from "./text-fields"

/** Sorts after every real one. */
const NO_UNIT_PRICE = 2_147_483_647

export type ProductIndexDocument = ReturnType<typeof toDocument>

/** What the index holds of the products among these that can be shown. */
export async function toProductIndexDocuments(query: Query, ids?: readonly string[]): Promise<ProductIndexDocument[]> {
  const sources = await readProductSources(query, ids && [...ids])
  const available = await queryAvailable(
    query,
    sources.flatMap(({ variants }) => variants),
  )
  const day = todayInVietnam(new Date())
  return sources.map((source) => toDocument(source, available, day))
}

function toDocument(source: ProductSource, available: ReadonlyMap<string, number>, day: string) {
  const { facts, maker, recognitions } = source
  const group = groupOfSet(facts.set_no)
  const stored = toStoredProduct(source, available, day)
  const { card } = stored
  const star = starOn(recognitions, day)
  const name = source.title.normalize("NFC")
  const about = [
    withoutDemoMark(maker.name),
    card.commune ?? "",
    card.province,
    group.name,
    facts.ingredients ?? "",
    ...card.certifications.map(({ label }) => label),
  ]
    .join(" ")
    .normalize("NFC")
  const places = formerPlaces({ commune_code: facts.origin_commune_code, province_code: facts.origin_province_code })
  return {
    id: source.id,
    handle: source.handle,
    name,
    about,
    name_folded: foldedWords(name),
    about_folded: foldedWords(`${about} ${group.words}`),
    places,
    places_folded: foldedWords(places),
    name_english: toEnglishWords(facts.name_en),
    maker: maker.id,
    maker_link: JSON.stringify(card.maker),
    group: group.slug,
    set_no: facts.set_no,
    producer_kind: producerKindOf(maker.legal_form) ?? "",
    province: facts.origin_province_code,
    star: star?.stars ?? 0,
    star_until: star ? lastDayOf(star, recognitions) : "",
    star_from: recognitions.find(({ id }) => id === star?.recognition_id)?.valid_from ?? "",
    star_rank: star && star.extended_until === null ? star.stars : 0,
    withdrawn: isRevokedWithoutStar(recognitions, day),
    commune: facts.origin_commune_code ?? "",
    standards: standardsOn(source, day),
    months: stored.season_months,
    price_from: card.price_from,
    price_to: card.price_to,
    unit_price: unitPriceOfCheapest(source.variants)?.amount ?? NO_UNIT_PRICE,
    in_stock: card.in_stock,
    // What is asked for first has no stock to run out of.
    stock_rank: card.in_stock || card.sale_mode === "enquiry" ? 1 : 0,
    shuffle: createHash("sha256").update(source.handle).digest().readUInt16BE(0),
    stored: JSON.stringify(stored),
  }
}

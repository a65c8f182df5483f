import type { MedusaContainer } from "@medusajs/framework/types"
import type { CertificationChip } from "@ocop/shared/catalogue"
import { certificationVerdictOn, englishLabelOfStandard, labelOfStandard } from "@ocop/shared/certification"
import { closureNotice } from "@ocop/shared/closure"
import { isHandle } from "@ocop/shared/handle"
import type { MakerDocument } from "@ocop/shared/organization"
import { isStopInForce } from "@ocop/shared/sale-stop"
import { LEAD_DAYS } from "@ocop/shared/shipping"
import { toClosure } from "../closure/to-closure"
import { gazetteer } from "../gazetteer"
import { notFound } from "../http/problem-error"
import { OCOP_MODULE } from "../modules/ocop"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { toCards } from "./cards"
import { listedOn, readFirst, readScope, toOrder } from "./index-query"
import { originOf } from "./origin"

/** A page shows all of a maker's goods; more than this nobody has. */
const MAX_PRODUCTS = 200

/**
 * The page of a maker. One that is suspended or stopped keeps its page, without goods.
 *
 * @throws ProblemError 404 for an unknown handle and for who is not verified yet
 */
export async function readMaker(container: MedusaContainer, handle: string, day: string): Promise<MakerDocument> {
  const maker = await findMaker(container, handle)
  if (!maker) throw notFound("Không tìm thấy cơ sở này.")
  const scope = await readScope(container, day)
  const [products, certifications, stop] = await Promise.all([
    readFirst(
      container,
      { $and: [...listedOn(scope), { maker: maker.id }] },
      { take: MAX_PRODUCTS, order: toOrder("phu-hop", false) },
    ),
    readCertifications(container, maker.id, day),
    readStop(container, maker.id, day),
  ])
  const places = gazetteer()
  return {
    handle: maker.handle,
    name: maker.name,
    other_name:
      maker.other_name && maker.other_name_lang ? { text: maker.other_name, lang: maker.other_name_lang } : null,
    legal_form: maker.legal_form,
    commune: maker.commune_code ? (places.commune(maker.commune_code)?.name ?? null) : null,
    province: places.province(maker.province_code)?.full_name ?? "",
    origin: originOf(maker.province_code, maker.commune_code),
    demo: maker.is_demo,
    since_year: maker.since_year,
    known_for: maker.known_for,
    known_for_en: maker.known_for_en,
    story: {
      place: maker.story_place,
      method: maker.story_method,
      people: maker.story_people,
      place_en: maker.story_place_en,
      method_en: maker.story_method_en,
      people_en: maker.story_people_en,
      updated_on: maker.story_updated_on,
    },
    picture: { archetype: products[0]?.card.picture.archetype ?? "banh", seed: maker.handle },
    certifications,
    products: await toCards(container, products, day),
    stop,
    closure: maker.status === "verified" ? closureNotice(toClosure(maker), day, LEAD_DAYS) : null,
    legal: {
      registered_name: maker.name,
      tax_code: maker.identifier_type === "personal_number" ? null : maker.identifier,
      address: maker.street_public ? maker.street : null,
      phone: maker.phone,
    },
    source: maker.source,
  }
}

type Maker = NonNullable<Awaited<ReturnType<typeof findMaker>>>

async function findMaker(container: MedusaContainer, handle: string) {
  if (!isHandle(handle)) return undefined
  const [maker] = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ handle, is_producer: true, status: ["verified", "suspended"] })
  return maker
}

async function readCertifications(container: MedusaContainer, organization_id: Maker["id"], day: string) {
  const rows = await container
    .resolve(OCOP_MODULE)
    .listCertifications({ organization_id, scope: "organization" }, { take: null })
  return rows
    .filter((row) => ["valid", "expired"].includes(certificationVerdictOn(row, day)))
    .map(({ id, standard, valid_until }): CertificationChip => ({
      id,
      standard,
      label: labelOfStandard(standard),
      label_en: englishLabelOfStandard(standard),
      holder: "maker",
      valid_until,
    }))
}

async function readStop(
  container: MedusaContainer,
  organization_id: Maker["id"],
  day: string,
): Promise<MakerDocument["stop"]> {
  const stops = await container.resolve(OCOP_MODULE).listSaleStops({ organization_id }, { take: null })
  const stop = stops.find((row) => isStopInForce(row, day))
  if (!stop) return null
  const { scope, number, issuer, from, until, reason, reason_en } = stop
  return { scope, number, issuer, from, until, reason, reason_en }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { certificationVerdictOn, englishLabelOfStandard, labelOfStandard } from "@ocop/shared/certification"
import type { EvidenceDocument } from "@ocop/shared/evidence"
import { Stars, verdictOn } from "@ocop/shared/stars"
import { publicLogOf } from "../evidence/public-log"
import { revokedOf } from "../evidence/to-match"
import { standingVersionOf, versionsOf, type PaperKind } from "../evidence/versions"
import { notFound } from "../http/problem-error"
import { OCOP_MODULE } from "../modules/ocop"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { readPublicScan, scanOfCertification, scanOfDecision } from "../official/read-scans"
import { originOf } from "./origin"

const EVIDENCE_ID = /^(rec|cer)_[0-9A-Z]{26}$/

/**
 * What anybody may check of one paper; of one that was corrected, the version that took its place. A claim that nobody
 * has verified is not public.
 *
 * @throws ProblemError 404
 */
export async function readEvidence(container: MedusaContainer, id: string, day: string): Promise<EvidenceDocument> {
  const prefix = EVIDENCE_ID.exec(id)?.[1]
  const kind = prefix === "rec" ? "recognition" : prefix === "cer" ? "certification" : null
  const document = kind && (await readStanding(container, kind, id, day))
  if (!document) throw notFound("Không tìm thấy chứng nhận này.")
  return document
}

async function readStanding(
  container: MedusaContainer,
  kind: PaperKind,
  id: string,
  day: string,
): Promise<EvidenceDocument | null> {
  const read = kind === "recognition" ? readRecognition : readCertification
  const document = await read(container, id, day)
  if (document) return document
  const standing = await standingVersionOf(container, kind, id)
  return standing === null ? null : read(container, standing, day)
}

async function readRecognition(container: MedusaContainer, id: string, day: string): Promise<EvidenceDocument | null> {
  const ocop = container.resolve(OCOP_MODULE)
  const [found] = await ocop.listRecognitions({ id }, { relations: ["decision"] })
  if (!found || found.verified_on === null) return null
  const { decision, product_id, organization_id } = found
  const [maker, products, scan, siblings, [facts], versions] = await Promise.all([
    readMaker(container, organization_id),
    readProducts(container, { product_ids: [product_id] }),
    readPublicScan(container, scanOfDecision(decision)),
    ocop.listRecognitions({ product_id, id: { $ne: id } }, { relations: ["decision"], order: { valid_from: "DESC" } }),
    ocop.listProductFacts({ product_id }),
    versionsOf<Omit<typeof found, "decision">>(found, async (older) => {
      const [version] = await ocop.listRecognitions({ id: older }, { withDeleted: true, take: 1 })
      return version
    }),
  ])
  return {
    id,
    kind: "recognition",
    verdict: verdictOn(found, day),
    demo: decision.is_demo,
    stars: Stars.parse(found.stars),
    score: found.score,
    standard: null,
    standard_en: null,
    number: decision.number,
    authority: decision.authority,
    issued_on: decision.date,
    valid_from: found.valid_from,
    valid_until: found.valid_until,
    extended_until: found.extended_until,
    revoked: revokedOf(found),
    scope: "product",
    name_printed: found.name_printed,
    place_printed: found.place_printed,
    origin: facts ? originOf(facts.origin_province_code, facts.origin_commune_code) : null,
    ...scan,
    checked: checkedOf(found),
    log: await publicLogOf(container, versions, decision.id),
    maker: { handle: maker.handle, name: maker.name },
    products,
    history: siblings
      .filter(({ verified_on }) => verified_on !== null)
      .map((row) => ({
        id: row.id,
        stars: Stars.parse(row.stars),
        number: row.decision.number,
        valid_from: row.valid_from,
        valid_until: row.valid_until,
        verdict: verdictOn(row, day),
      })),
  }
}

async function readCertification(
  container: MedusaContainer,
  id: string,
  day: string,
): Promise<EvidenceDocument | null> {
  const ocop = container.resolve(OCOP_MODULE)
  const [found] = await ocop.listCertifications({ id })
  if (!found || found.verified_on === null) return null
  const { organization_id, product_id, standard, scope } = found
  const [maker, products, scan, versions, siblings] = await Promise.all([
    readMaker(container, organization_id),
    readProducts(container, product_id ? { product_ids: [product_id] } : { organization_id }),
    readPublicScan(container, scanOfCertification(found)),
    versionsOf(found, async (older) => {
      const [version] = await ocop.listCertifications({ id: older }, { withDeleted: true, take: 1 })
      return version
    }),
    ocop.listCertifications(
      { organization_id, product_id, standard, id: { $ne: id } },
      { order: { valid_from: "DESC" } },
    ),
  ])
  return {
    id,
    kind: "certification",
    verdict: certificationVerdictOn(found, day),
    demo: found.is_demo,
    stars: null,
    score: null,
    standard: labelOfStandard(standard),
    standard_en: englishLabelOfStandard(standard),
    number: found.number,
    authority: found.issuer,
    issued_on: found.issued_on,
    valid_from: found.valid_from,
    valid_until: found.valid_until,
    extended_until: null,
    revoked: revokedOf(found),
    scope: scope === "product" ? "product" : "maker",
    name_printed: found.scope_text,
    place_printed: null,
    origin: originOf(maker.province_code, maker.commune_code),
    ...scan,
    checked: checkedOf(found),
    log: await publicLogOf(container, versions, null),
    maker: { handle: maker.handle, name: maker.name },
    products,
    history: siblings
      .filter(({ verified_on }) => verified_on !== null)
      .map((row) => ({
        id: row.id,
        stars: null,
        number: row.number,
        valid_from: row.valid_from,
        valid_until: row.valid_until,
        verdict: certificationVerdictOn(row, day),
      })),
  }
}

function readMaker(container: MedusaContainer, id: string) {
  return container.resolve(ORGANIZATION_MODULE).retrieveOrganization(id)
}

/** Published products only; whether they may be sold today is said on their own pages. */
async function readProducts(
  container: MedusaContainer,
  { product_ids, organization_id }: { product_ids?: string[]; organization_id?: string },
): Promise<EvidenceDocument["products"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = product_ids ?? (await readProductIds(container, organization_id ?? ""))
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "title"],
    filters: { id: ids, status: ProductStatus.PUBLISHED },
    pagination: { take: MAX_PRODUCTS, order: { title: "ASC" } },
  })
  const facts = await container
    .resolve(OCOP_MODULE)
    .listProductFacts({ product_id: data.map(({ id }) => id) }, { take: null })
  const archetypes = new Map(facts.map(({ product_id, picture_archetype }) => [product_id, picture_archetype]))
  return data.flatMap(({ id, handle, title }) => {
    const archetype = archetypes.get(id)
    return archetype ? [{ handle, name: title, picture: { archetype, seed: handle } }] : []
  })
}

/** A paper of a whole maker covers at most as many as anybody reads. */
const MAX_PRODUCTS = 60

async function readProductIds(container: MedusaContainer, organization_id: string): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organization",
    fields: ["products.id"],
    filters: { id: organization_id },
  })
  return data.flatMap(({ products }) => (products ?? []).map((product: { id: string }) => product.id))
}

function checkedOf(row: {
  verified_by: string | null
  verified_on: string | null
  source: string | null
}): EvidenceDocument["checked"] {
  const { verified_by, verified_on, source } = row
  return verified_on === null ? null : { by: verified_by ?? "", on: verified_on, source: source ?? "" }
}

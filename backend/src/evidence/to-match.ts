import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { certificationVerdictOn, englishLabelOfStandard, labelOfStandard } from "@ocop/shared/certification"
import type { EvidenceMatch } from "@ocop/shared/evidence"
import { Stars, verdictOn } from "@ocop/shared/stars"
import { ORGANIZATION_MODULE } from "../modules/organization"

/** Whose names and which products stand beside papers, by id. Goods that are not published have no name here. */
type Names = { makers: Map<string, EvidenceMatch["maker"]>; products: Map<string, string> }

export type RecognitionRow = {
  id: string
  product_id: string
  organization_id: string
  stars: number
  valid_from: string
  valid_until: string
  extended_until: string | null
  revoked_on: string | null
  revocation_ground: string | null
  decision: { number: string; date: string; authority: string; is_demo: boolean }
}

export type CertificationRow = {
  id: string
  standard: string
  number: string
  issuer: string
  organization_id: string
  product_id: string | null
  issued_on: string
  valid_from: string
  valid_until: string | null
  revoked_on: string | null
  revocation_ground: string | null
  verified_on: string | null
  is_demo: boolean
}

/** What anybody may see of papers on a day, those aside whose makers or goods are not public. */
export async function toMatches(
  container: MedusaContainer,
  recognitions: readonly RecognitionRow[],
  certifications: readonly CertificationRow[],
  day: string,
): Promise<(EvidenceMatch & { product_id: string | null })[]> {
  const names = await readNames(container, [...recognitions, ...certifications])
  const papers = [
    ...recognitions.map((row) => ({ row, paper: ofRecognition(row, day) })),
    ...certifications.map((row) => ({ row, paper: ofCertification(row, day) })),
  ]
  return papers.flatMap(({ row: { organization_id, product_id }, paper }) => {
    const maker = names.makers.get(organization_id)
    const product = product_id === null ? null : names.products.get(product_id)
    return maker === undefined || product === undefined ? [] : [{ ...paper, maker, product, product_id }]
  })
}

type OfPaper = Omit<EvidenceMatch, "maker" | "product">

function ofRecognition(row: RecognitionRow, day: string): OfPaper {
  const { number, date, authority, is_demo } = row.decision
  return {
    id: row.id,
    kind: "recognition",
    verdict: verdictOn(row, day),
    demo: is_demo,
    stars: Stars.parse(row.stars),
    standard: null,
    standard_en: null,
    number,
    authority,
    issued_on: date,
    valid_from: row.valid_from,
    valid_until: row.valid_until,
    extended_until: row.extended_until,
    revoked: revokedOf(row),
  }
}

function ofCertification(row: CertificationRow, day: string): OfPaper {
  return {
    id: row.id,
    kind: "certification",
    verdict: certificationVerdictOn(row, day),
    demo: row.is_demo,
    stars: null,
    standard: labelOfStandard(row.standard),
    standard_en: englishLabelOfStandard(row.standard),
    number: row.number,
    authority: row.issuer,
    issued_on: row.issued_on,
    valid_from: row.valid_from,
    valid_until: row.valid_until,
    extended_until: null,
    revoked: revokedOf(row),
  }
}

export function revokedOf(row: {
  revoked_on: string | null
  revocation_ground: string | null
}): EvidenceMatch["revoked"] {
  return row.revoked_on === null ? null : { on: row.revoked_on, ground: row.revocation_ground ?? "" }
}

async function readNames(
  container: MedusaContainer,
  papers: { organization_id: string; product_id: string | null }[],
): Promise<Names> {
  const makerIds = [...new Set(papers.map(({ organization_id }) => organization_id))]
  const productIds = [...new Set(papers.flatMap(({ product_id }) => product_id ?? []))]
  const [makers, products] = await Promise.all([
    makerIds.length === 0
      ? []
      : container
          .resolve(ORGANIZATION_MODULE)
          .listOrganizations(
            { id: makerIds, status: ["verified", "suspended"] },
            { select: ["id", "handle", "name"], take: null },
          ),
    productIds.length === 0 ? [] : readProducts(container, productIds),
  ])
  return {
    makers: new Map(makers.map(({ id, handle, name }) => [id, { handle, name }])),
    products: new Map(products.map(({ id, title }) => [id, title])),
  }
}

async function readProducts(container: MedusaContainer, ids: string[]): Promise<{ id: string; title: string }[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title"],
    filters: { id: ids, status: ProductStatus.PUBLISHED },
  })
  return data
}

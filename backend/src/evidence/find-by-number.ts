import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { certificationVerdictOn, englishLabelOfStandard, labelOfStandard } from "@ocop/shared/certification"
import { MAX_MATCHES, VERDICTS, type EvidenceMatch, type EvidenceMatches } from "@ocop/shared/evidence"
import { Stars, verdictOn } from "@ocop/shared/stars"
import { OCOP_MODULE } from "../modules/ocop"
import { ORGANIZATION_MODULE } from "../modules/organization"

/** Whose name and which product stand beside a paper, by id. Goods that are not published have no name here. */
type Names = { makers: Map<string, EvidenceMatch["maker"]>; products: Map<string, string> }

/**
 * Papers that carry a number, however it was typed, with what holds on the day. Only those that somebody has compared
 * with a source: a claim is no evidence. What is in force comes first.
 */
export async function findByNumber(container: MedusaContainer, number: string, day: string): Promise<EvidenceMatches> {
  const ocop = container.resolve(OCOP_MODULE)
  const { decision_ids, certification_ids } = await ocop.findPapersByNumber(number)
  const verified = { verified_on: { $ne: null } }
  const [recognitions, certifications] = await Promise.all([
    ocop.listRecognitions({ decision_id: decision_ids, ...verified }, { relations: ["decision"], take: null }),
    ocop.listCertifications({ id: certification_ids, ...verified }, { take: null }),
  ])
  const names = await readNames(container, [...recognitions, ...certifications])
  const matches = [
    ...recognitions.flatMap((recognition) => toRecognitionMatch(recognition, names, day)),
    ...certifications.flatMap((certification) => toCertificationMatch(certification, names, day)),
  ].toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1))
  return { count: matches.length, matches: matches.slice(0, MAX_MATCHES) }
}

type RecognitionRow = {
  id: string
  product_id: string
  organization_id: string
  stars: number
  valid_from: string
  valid_until: string
  extended_until: string | null
  revoked_on: string | null
  decision: { number: string; date: string; authority: string; is_demo: boolean }
}

function toRecognitionMatch(row: RecognitionRow, names: Names, day: string): EvidenceMatch[] {
  const maker = names.makers.get(row.organization_id)
  const product = names.products.get(row.product_id)
  if (maker === undefined || product === undefined) return []
  const { number, date, authority, is_demo } = row.decision
  return [
    {
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
      valid_until: row.valid_until,
      extended_until: row.extended_until,
      maker,
      product,
    },
  ]
}

type CertificationRow = {
  id: string
  standard: string
  number: string
  issuer: string
  organization_id: string
  product_id: string | null
  issued_on: string
  valid_from: string
  valid_until: string | null
  verified_on: string | null
  is_demo: boolean
}

function toCertificationMatch(row: CertificationRow, names: Names, day: string): EvidenceMatch[] {
  const maker = names.makers.get(row.organization_id)
  const product = row.product_id === null ? null : names.products.get(row.product_id)
  if (maker === undefined || product === undefined) return []
  return [
    {
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
      valid_until: row.valid_until,
      extended_until: null,
      maker,
      product,
    },
  ]
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

function rankOf({ verdict }: EvidenceMatch): number {
  return VERDICTS.indexOf(verdict)
}

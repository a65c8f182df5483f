import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { certificationVerdictOn } from "@ocop/shared/certification"
import { PapersDocument } from "@ocop/shared/paper"
import { filingStateOn, filingWindow, verdictOn } from "@ocop/shared/stars"
import { OCOP_MODULE } from "../modules/ocop"

/**
 * The stars and certificates of an organization and its products, as they stand on a day.
 *
 * @param of "confirmed" leaves out what an official has written down and no second one has confirmed: nobody but
 *   officials sees it, and what the organization sent in itself stands elsewhere
 */
export async function readPapers(
  container: MedusaContainer,
  organization_id: string,
  day: string,
  of: "confirmed" | "all" = "all",
): Promise<PapersDocument> {
  const confirmed = of === "confirmed" ? { verified_on: { $ne: null } } : {}
  const ocop = container.resolve(OCOP_MODULE)
  const [recognitions, certifications] = await Promise.all([
    ocop.listRecognitions(
      { organization_id, ...confirmed },
      { relations: ["decision"], order: { valid_until: "ASC", id: "ASC" }, take: null },
    ),
    ocop.listCertifications(
      { organization_id, ...confirmed },
      { order: { valid_until: "ASC", id: "ASC" }, take: null },
    ),
  ])
  const products = await namesOf(
    container,
    [...recognitions, ...certifications].flatMap(({ product_id }) => product_id ?? []),
  )
  return PapersDocument.parse({
    day,
    recognitions: recognitions.map((row) => ({
      id: row.id,
      product: products.get(row.product_id) ?? null,
      stars: row.stars,
      number: row.decision.number,
      date: row.decision.date,
      authority: row.decision.authority,
      valid_from: row.valid_from,
      valid_until: row.valid_until,
      extended_until: row.extended_until,
      verdict: verdictOn(row, day),
      is_verified: row.verified_on !== null && Boolean(row.source || row.decision.scan_url),
      filing: { ...filingWindow(row.valid_until), state: filingStateOn(row.valid_until, day) },
    })),
    certifications: certifications.map((row) => ({
      id: row.id,
      standard: row.standard,
      product: row.product_id === null ? null : (products.get(row.product_id) ?? null),
      number: row.number,
      issuer: row.issuer,
      valid_from: row.valid_from,
      valid_until: row.valid_until,
      verdict: certificationVerdictOn(row, day),
      is_verified: row.verified_on !== null,
    })),
  })
}

async function namesOf(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, { handle: string; name: string }>> {
  if (ids.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "title"],
    filters: { id: [...new Set(ids)] },
  })
  return new Map(data.map(({ id, handle, title }) => [id, { handle, name: title }]))
}

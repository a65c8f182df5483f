import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  CERTIFICATIONS_PER_PAGE,
  certificationStateOn,
  EXPIRING_DAYS,
  type CertificationPage,
  type CertificationState,
  type DeskCertification,
  type ListCertifications,
  type ListedCertification,
} from "@ocop/shared/certification"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { coversProvince } from "@ocop/shared/official-act"
import type { PerPage } from "../http/per-page"
import { OCOP_MODULE } from "../modules/ocop"
import type CertificationModel from "../modules/ocop/models/certification"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { noSuchCertification } from "./certification-problems"
import { coversProduct } from "./covers-product"
import { readStateGoods, type StateGood } from "./goods-of-state"
import { likeOf } from "./like-of"
import { readScans, scanOfCertification, standingOfScan } from "./read-scans"
import type { Official } from "./require-official"

export type CertificationRow = InferTypeOf<typeof CertificationModel>

type Holder = { id: string; handle: string; name: string; province_code: string }
/** A paper with what it is about. `province_code`: of the goods' origin, else of the organization's seat. */
export type FoundCertification = {
  row: CertificationRow
  good: StateGood | undefined
  holder: Holder | undefined
  province_code: string | null
}

/** A paper of the official's provinces. @throws ProblemError 404 */
export async function requireCertification(
  container: MedusaContainer,
  official: Official,
  id: string,
): Promise<FoundCertification> {
  const [found] = await requireCertifications(container, official, [id])
  if (!found) throw noSuchCertification()
  return found
}

/** The same of many, read together, in the order of their ids. @throws ProblemError 404 when one of them is not there */
export async function requireCertifications(
  container: MedusaContainer,
  { provinces }: Official,
  ids: readonly string[],
): Promise<FoundCertification[]> {
  const found = await findCertifications(container, ids)
  if (found.length < ids.length) throw noSuchCertification()
  if (!found.every(({ province_code }) => coversProvince(provinces, province_code))) throw noSuchCertification()
  return found
}

/** @throws ProblemError 404 */
export async function readCertification(
  container: MedusaContainer,
  official: Official,
  id: string,
): Promise<DeskCertification> {
  const found = await requireCertification(container, official, id)
  const scans = await readScans(container, scanOfCertification(found.row))
  return { ...toDesk(official, todayInVietnam(new Date()))(found), ...scans }
}

/** Those that end first come first, those without an end last. */
export async function readCertifications(
  container: MedusaContainer,
  official: Official,
  asked: ListCertifications & PerPage,
): Promise<CertificationPage> {
  const { state, standard, product_id, province, q, page, per_page = CERTIFICATIONS_PER_PAGE } = asked
  const day = todayInVietnam(new Date())
  const numbered = q.trim() === "" ? [] : (await container.resolve(OCOP_MODULE).findPapersByNumber(q)).certification_ids
  const found = certificationsOf(container, official).modify((query) => {
    if (state !== undefined) query.whereRaw(...conditionOf(state, day))
    if (standard !== undefined) query.where("c.standard", standard)
    if (product_id !== undefined) query.whereRaw(...coversProduct("c", product_id))
    if (province !== undefined) query.whereRaw(`${HOME} = ?`, [province])
    if (q.trim() === "") return
    query.andWhere((either) => {
      either.whereIn("c.id", numbered)
      for (const name of ["p.title", "o.name"]) {
        either.orWhereRaw(`unaccent(lower(${name})) like unaccent(lower(?))`, [likeOf(q)])
      }
    })
  })
  const [counted, ids]: [{ n: string }[], { id: string }[]] = await Promise.all([
    found.clone().count("* as n"),
    found
      .clone()
      .select("c.id")
      .orderByRaw("c.valid_until asc nulls last, c.id asc")
      .limit(per_page)
      .offset((page - 1) * per_page),
  ])
  const onPage = await findCertifications(
    container,
    ids.map(({ id }) => id),
  )
  return { certifications: onPage.map(toDesk(official, day)), count: Number(counted[0]?.n ?? 0), page }
}

/** Where the goods come from, or the seat of the organization. */
const HOME = "case when c.product_id is null then o.province_code else f.origin_province_code end"

function certificationsOf(container: MedusaContainer, { provinces }: Official): Knex.QueryBuilder {
  return container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("ocop_certification as c")
    .leftJoin("product as p", "p.id", "c.product_id")
    .leftJoin("ocop_product_facts as f", (on) => on.on("f.product_id", "c.product_id").onNull("f.deleted_at"))
    .leftJoin("organization as o", "o.id", "c.organization_id")
    .whereNull("c.deleted_at")
    .modify((query) => {
      if (provinces === null) return
      query.whereRaw(`${HOME} = any(?)`, [[...provinces]])
    })
}

/** The rules of `certificationStateOn` in SQL; a test compares them. */
function conditionOf(state: CertificationState, day: string): [sql: string, values: string[]] {
  const verified = "c.verified_on is not null and (c.revoked_on is null or c.revoked_on > ?)"
  const near = addDays(day, EXPIRING_DAYS)
  switch (state) {
    case "draft":
      return ["c.verified_on is null", []]
    case "revoked":
      return ["c.verified_on is not null and c.revoked_on <= ?", [day]]
    case "not_yet":
      return [`${verified} and c.valid_from > ?`, [day, day]]
    case "valid":
      return [`${verified} and c.valid_from <= ? and (c.valid_until is null or c.valid_until > ?)`, [day, day, near]]
    case "expiring":
      return [`${verified} and c.valid_from <= ? and c.valid_until between ? and ?`, [day, day, day, near]]
    case "expired":
      return [`${verified} and c.valid_from <= ? and c.valid_until < ?`, [day, day, day]]
  }
}

/** Those that are there, in the order of their ids. */
async function findCertifications(container: MedusaContainer, ids: readonly string[]): Promise<FoundCertification[]> {
  if (ids.length === 0) return []
  const rows = await container.resolve(OCOP_MODULE).listCertifications({ id: [...ids] }, { take: null })
  const [goods, organizations] = await Promise.all([
    readStateGoods(
      container,
      rows.flatMap(({ product_id }) => product_id ?? []),
    ),
    container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizations({ id: rows.map(({ organization_id }) => organization_id) }, { take: null }),
  ])
  const holders = new Map(organizations.map((organization) => [organization.id, organization]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const holder = holders.get(row.organization_id)
    const good = row.product_id === null ? undefined : goods.get(row.product_id)
    const home = row.product_id === null ? holder?.province_code : good?.province_code
    return [{ row, good, holder, province_code: home ?? null }]
  })
}

/** `day`: today in Viet Nam. */
function toDesk({ user }: Official, day: string) {
  return ({ row, good, holder, province_code }: FoundCertification): ListedCertification => ({
    id: row.id,
    state: certificationStateOn(row, day),
    standard: row.standard,
    number: row.number,
    issuer: row.issuer,
    scope_text: row.scope_text,
    issued_on: row.issued_on,
    valid_from: row.valid_from,
    valid_until: row.valid_until,
    product:
      row.product_id === null ? null : { id: row.product_id, handle: good?.handle ?? "", title: good?.title ?? "" },
    organization: { id: row.organization_id, handle: holder?.handle ?? "", name: holder?.name ?? "" },
    province_code,
    compared_with: row.compared_with,
    compared_on: row.compared_on,
    ...standingOfScan(scanOfCertification(row)),
    verified: row.verified_on === null ? null : { on: row.verified_on, by: row.verified_by ?? "" },
    revoked: revokedOf(row),
    reminded_on: row.reminded_on,
    corrects: row.corrects,
    is_own_draft: row.verified_on === null && row.drafted_by === user.id,
    is_demo: row.is_demo,
    submission_id: row.submission_id,
  })
}

function revokedOf(row: CertificationRow): DeskCertification["revoked"] {
  if (row.revoked_on === null) return null
  return {
    on: row.revoked_on,
    ground: row.revocation_ground ?? "",
    number: row.revocation_number,
    authority: row.revocation_authority,
  }
}

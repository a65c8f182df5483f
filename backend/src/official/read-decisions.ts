import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import {
  DECISIONS_PER_PAGE,
  RECOGNITIONS_PER_PAGE,
  stateOn,
  type DecisionPage,
  type DeskDecision,
  type DeskRecognition,
  type ListDecisions,
  type ListRecognitions,
  type RecognitionPage,
} from "@ocop/shared/decision"
import { coversProvince, provinceOfStars } from "@ocop/shared/official-act"
import { filingWindow, Stars } from "@ocop/shared/stars"
import { gazetteer } from "../gazetteer"
import type { PerPage } from "../http/per-page"
import { OCOP_MODULE } from "../modules/ocop"
import type DecisionModel from "../modules/ocop/models/decision"
import type RecognitionModel from "../modules/ocop/models/recognition"
import { readStateGoods } from "./goods-of-state"
import { likeOf } from "./like-of"
import { conditionOf, recognitionsOf } from "./recognition-query"
import { noSuchDecision, noSuchRecognition } from "./problems"
import type { Official } from "./require-official"
import { readScans, scanOfDecision, standingOfScan } from "./read-scans"

export type DecisionRow = Omit<InferTypeOf<typeof DecisionModel>, "recognitions">
export type RecognitionRow = Omit<InferTypeOf<typeof RecognitionModel>, "decision"> & { decision: DecisionRow }

/**
 * A decision of the official's provinces, or of the ministry.
 *
 * @throws ProblemError 404
 */
export async function requireDecision(
  container: MedusaContainer,
  { provinces }: Official,
  id: string,
): Promise<DecisionRow> {
  const [row] = await container.resolve(OCOP_MODULE).listDecisions({ id }, { take: 1 })
  if (!row || !(row.province_code === null || coversProvince(provinces, row.province_code))) throw noSuchDecision()
  return row
}

/** `province_code` is of whoever may touch it: null for five stars. `home` is where the goods come from. */
export type Found = { row: RecognitionRow; province_code: string | null; home: string | null }

/**
 * A recognition of goods of the official's provinces.
 *
 * @throws ProblemError 404
 */
export async function requireRecognition(container: MedusaContainer, official: Official, id: string): Promise<Found> {
  const [found] = await requireRecognitions(container, official, [id])
  if (!found) throw noSuchRecognition()
  return found
}

/**
 * The same of many, read together, in the order of their ids.
 *
 * @throws ProblemError 404 when one of them is not there
 */
export async function requireRecognitions(
  container: MedusaContainer,
  { provinces }: Official,
  ids: readonly string[],
): Promise<Found[]> {
  const ocop = container.resolve(OCOP_MODULE)
  const rows = await ocop.listRecognitions({ id: [...ids] }, { relations: ["decision"], take: null })
  const facts = await ocop.listProductFacts(
    { product_id: rows.map(({ product_id }) => product_id) },
    { select: ["product_id", "origin_province_code"], take: null },
  )
  const homes = new Map(facts.map(({ product_id, origin_province_code }) => [product_id, origin_province_code]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = byId.get(id)
    const home = (row && homes.get(row.product_id)) ?? null
    if (!row || !coversProvince(provinces, home)) throw noSuchRecognition()
    return { row, province_code: provinceOfStars(row.stars, home), home }
  })
}

/** @throws ProblemError 404 */
export async function readDecision(container: MedusaContainer, official: Official, id: string): Promise<DeskDecision> {
  const decision = await requireDecision(container, official, id)
  const rows = await container
    .resolve(OCOP_MODULE)
    .listRecognitions({ decision_id: id }, { relations: ["decision"], order: { id: "ASC" }, take: null })
  const [scans, recognitions] = await Promise.all([
    readScans(container, scanOfDecision(decision)),
    toRecognitions(container, official, rows),
  ])
  return { ...describe(decision), ...scans, recognitions }
}

/** @throws ProblemError 404 */
export async function readRecognition(
  container: MedusaContainer,
  official: Official,
  id: string,
): Promise<DeskRecognition> {
  const { row } = await requireRecognition(container, official, id)
  const [recognition] = await toRecognitions(container, official, [row])
  if (!recognition) throw noSuchRecognition()
  return recognition
}

/** The newest first, of the official's provinces and of the ministry. */
export async function readDecisions(
  container: MedusaContainer,
  { provinces }: Official,
  { province, q, page, per_page = DECISIONS_PER_PAGE }: ListDecisions & PerPage,
): Promise<DecisionPage> {
  const ocop = container.resolve(OCOP_MODULE)
  const ids = q === "" ? null : (await ocop.findPapersByNumber(q)).decision_ids
  const scope = provinces === null ? {} : { $or: [{ province_code: [...provinces] }, { province_code: null }] }
  const [rows, count] = await ocop.listAndCountDecisions(
    { $and: [scope, province === undefined ? {} : { province_code: province }, ids === null ? {} : { id: ids }] },
    { order: { date: "DESC", id: "DESC" }, skip: (page - 1) * per_page, take: per_page },
  )
  const recognitions = await ocop.listRecognitions(
    { decision_id: rows.map(({ id }) => id) },
    { select: ["id", "decision_id", "verified_on"], take: null },
  )
  const decisions = rows.map((row) => {
    const own = recognitions.filter(({ decision_id }) => decision_id === row.id)
    return {
      ...describe(row),
      count: own.length,
      drafts: own.filter(({ verified_on }) => verified_on === null).length,
    }
  })
  return { decisions, count, page }
}

/** Those that end first come first. */
export async function readRecognitions(
  container: MedusaContainer,
  official: Official,
  asked: ListRecognitions & PerPage,
): Promise<RecognitionPage> {
  const { state, stars, form, commune, province, product_id, q, page, per_page = RECOGNITIONS_PER_PAGE } = asked
  const day = todayInVietnam(new Date())
  const found = recognitionsOf(container, official)
    .join("product as p", "p.id", "r.product_id")
    .modify((query) => {
      if (province !== undefined) query.where("f.origin_province_code", province)
      if (commune !== undefined) query.where("f.origin_commune_code", commune)
      if (form !== undefined) query.where("o.legal_form", form)
      if (product_id !== undefined) query.where("r.product_id", product_id)
      if (state !== undefined) query.whereRaw(...conditionOf(state, day))
      if (stars !== undefined) query.where("r.stars", stars)
      if (q.trim() !== "") query.whereRaw("unaccent(lower(p.title)) like unaccent(lower(?))", [likeOf(q)])
    })
  const [counted, ids]: [{ n: string }[], { id: string }[]] = await Promise.all([
    found.clone().count("* as n"),
    found
      .clone()
      .select("r.id")
      .orderBy(["r.valid_until", "r.id"])
      .limit(per_page)
      .offset((page - 1) * per_page),
  ])
  const rows = await container
    .resolve(OCOP_MODULE)
    .listRecognitions({ id: ids.map(({ id }) => id) }, { relations: ["decision"], take: null })
  const inOrder = ids.flatMap(({ id }) => rows.find((row) => row.id === id) ?? [])
  return {
    recognitions: await toRecognitions(container, official, inOrder),
    places: [...namesOf(gazetteer().commune(commune ?? "")), ...namesOf(gazetteer().province(province ?? ""))],
    count: Number(counted[0]?.n ?? 0),
    page,
  }
}

const namesOf = (place: { code: string; name: string } | null | undefined) =>
  place ? [{ code: place.code, name: place.name }] : []

function describe(row: DecisionRow): Omit<DeskDecision, "recognitions" | "scan" | "earlier_scans"> {
  const province = row.province_code === null ? null : gazetteer().province(row.province_code)
  return {
    id: row.id,
    number: row.number,
    date: row.date,
    authority: row.authority,
    province: province && { code: province.code, name: province.name },
    compared_with: row.compared_with,
    compared_on: row.compared_on,
    ...standingOfScan(scanOfDecision(row)),
    is_demo: row.is_demo,
    submission_id: row.submission_id,
  }
}

async function toRecognitions(
  container: MedusaContainer,
  { user }: Official,
  rows: RecognitionRow[],
): Promise<DeskRecognition[]> {
  const day = todayInVietnam(new Date())
  const goods = await readStateGoods(
    container,
    rows.map(({ product_id }) => product_id),
  )
  return rows.map((row) => {
    const good = goods.get(row.product_id)
    const { decision } = row
    return {
      id: row.id,
      state: stateOn(row, day),
      decision: { id: decision.id, number: decision.number, date: decision.date, authority: decision.authority },
      product: { id: row.product_id, handle: good?.handle ?? "", title: good?.title ?? row.name_printed ?? "" },
      organization: good?.organization ?? { id: row.organization_id, handle: "", name: "" },
      province_code: provinceOfStars(row.stars, good?.province_code ?? null),
      stars: Stars.parse(row.stars),
      score: row.score,
      valid_from: row.valid_from,
      valid_until: row.valid_until,
      extended_until: row.extended_until,
      extension_paper: row.extension_paper,
      revoked:
        row.revoked_on === null
          ? null
          : {
              on: row.revoked_on,
              ground: row.revocation_ground ?? "",
              number: row.revocation_number,
              authority: row.revocation_authority,
            },
      name_printed: row.name_printed,
      place_printed: row.place_printed,
      verified: row.verified_on === null ? null : { on: row.verified_on, by: row.verified_by ?? "" },
      reminded_on: row.reminded_on,
      filing: filingWindow(row.valid_until),
      is_own_draft: row.verified_on === null && row.drafted_by === user.id,
      is_demo: decision.is_demo,
    }
  })
}

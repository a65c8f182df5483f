import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addDays } from "@ocop/shared/day"
import type { RecognitionFilter } from "@ocop/shared/decision"
import type { Official } from "./require-official"

/** A condition on `ocop_recognition as r`, with what stands for its question marks. */
export type Condition = [sql: string, values: string[]]

/** The days of a filing window's last week. */
const CLOSING_DAYS = 7
const LAWFUL = "to_char(%.valid_until::date + 180, 'YYYY-MM-DD')"

/**
 * Recognitions of goods of the official's provinces, `r`, with the facts of the goods, `f`, and their producers, `o`.
 * Goods that nobody sells any more are not among them.
 */
export function recognitionsOf(
  container: MedusaContainer,
  { provinces }: Pick<Official, "provinces">,
): Knex.QueryBuilder {
  return container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("ocop_recognition as r")
    .join("ocop_product_facts as f", "f.product_id", "r.product_id")
    .leftJoin("organization as o", "o.id", "r.organization_id")
    .whereNull("r.deleted_at")
    .whereNull("f.deleted_at")
    .modify((query) => {
      if (provinces !== null) query.whereIn("f.origin_province_code", [...provinces])
    })
}

/** The rules of `stateOn` and `starOn` in SQL; a test compares them. */
export function conditionOf(filter: RecognitionFilter, day: string): Condition {
  const verified = "r.verified_on is not null and (r.revoked_on is null or r.revoked_on > ?)"
  const [opens, closes] = [addDays(day, 180), addDays(day, 120)]
  const lawful = `r.extended_until >= ? and r.extended_until <= ${LAWFUL.replace("%", "r")}`
  const over = `${verified} and r.valid_from <= ? and r.valid_until < ?`
  const within = `${verified} and r.valid_from <= ? and r.valid_until between ? and ?`
  switch (filter) {
    case "draft":
      return ["r.verified_on is null", []]
    case "revoked":
      return ["r.verified_on is not null and r.revoked_on <= ?", [day]]
    case "not_yet":
      return [`${verified} and r.valid_from > ?`, [day, day]]
    case "valid":
      return [`${verified} and r.valid_from <= ? and r.valid_until > ?`, [day, day, opens]]
    case "window":
      return [within, [day, day, closes, opens]]
    case "closing":
      return [within, [day, day, closes, addDays(closes, CLOSING_DAYS)]]
    case "late":
      return [`${verified} and r.valid_from <= ? and r.valid_until >= ? and r.valid_until < ?`, [day, day, day, closes]]
    case "extended":
      return [`${over} and ${lawful}`, [day, day, day, day]]
    case "expired":
      return [`${over} and (r.extended_until is null or not (${lawful}))`, [day, day, day, day]]
    case "standing":
      return standing(day)
  }
}

/** In force, and no other of its product that is in force began later. */
function standing(day: string): Condition {
  const [mine, values] = inForce("r", day)
  const [others] = inForce("other", day)
  const later = `other.valid_from > r.valid_from or (other.valid_from = r.valid_from and
    (other.stars > r.stars or (other.stars = r.stars and other.id < r.id)))`
  return [
    `${mine} and not exists (select 1 from ocop_recognition other
      where other.product_id = r.product_id and other.deleted_at is null and ${others} and (${later}))`,
    [...values, ...values],
  ]
}

/** `row`: what the recognition is called in the query. */
function inForce(row: string, day: string): Condition {
  const sql = `${row}.verified_on is not null and (${row}.revoked_on is null or ${row}.revoked_on > ?)
    and ${row}.valid_from <= ? and (${row}.valid_until >= ? or
      (${row}.extended_until >= ? and ${row}.extended_until <= ${LAWFUL.replace("%", row)}))
    and (coalesce(${row}.source, '') <> '' or exists
      (select 1 from ocop_decision d where d.id = ${row}.decision_id and coalesce(d.scan_url, '') <> ''))`
  return [sql, [day, day, day, day]]
}

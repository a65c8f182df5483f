import { createHmac } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { toHandle } from "@ocop/shared/handle"
import {
  MAX_POINTS,
  PointIdentity,
  type OwnSalesPointAnswer,
  type SaveSalesPoint,
  type StartSalesPoint,
} from "@ocop/shared/sales-point"
import { env } from "../env"
import { withOrganizationLock } from "../joining/with-organization-lock"
import type { Acting } from "../member/require-membership"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import { saveSalesPointWorkflow, type SavePointInput } from "../workflows/sales-point/save-sales-point"
import { parsePoint, type ParsedPoint } from "./parse-point"
import { pointClosed, pointMoved, tooManyPoints } from "./problems"
import { toOwn } from "./read-own"
import { requirePoint, type SalesPointRow } from "./require-point"

type By = Pick<Acting, "organization" | "actor">

/** What stands where a point's handle would. */
const TAKEN_BY_PAGES = ["moi"]

const TIMEOUT_SECONDS = 20

/**
 * A new point, kept as a draft or sent to the operators at once. The same form sent again is the point that it made.
 *
 * @throws ProblemError 400 with everything that is wrong at once, 409 too_many_points
 */
export async function startPoint(
  container: MedusaContainer,
  { organization, actor }: By,
  { form_token, ...typed }: StartSalesPoint,
): Promise<OwnSalesPointAnswer & { is_new: boolean }> {
  const parsed = parsePoint(typed, { isWhole: typed.submits, today: todayInVietnam(new Date()) })
  const points = container.resolve(SALES_POINT_MODULE)
  const form_key = createHmac("sha256", env.COOKIE_SECRET)
    .update(`sales-point:${organization.id}:${actor.actor_id}:${form_token}`)
    .digest("base64url")
  const start = async () => {
    const [known] = await points.listSalesPoints({ form_key }, { take: 1 })
    if (known) return { point: toOwn(known), is_new: false }
    const [, count] = await points.listAndCountSalesPoints({ organization_id: organization.id }, { take: 1 })
    if (count >= MAX_POINTS) throw tooManyPoints()
    const kind = typed.submits ? "point_submitted" : "point_drafted"
    const values = {
      ...valuesOf(parsed),
      organization_id: organization.id,
      form_key,
      handle: await freeHandle(container, parsed.identity.name),
      is_demo: organization.is_demo,
      ...(typed.submits ? { status: "submitted", submitted_at: new Date() } : {}),
    }
    const { result } = await save(container, {
      id: null,
      values,
      organization_id: organization.id,
      event: { kind, name: parsed.identity.name, is_told: typed.submits },
      actor,
    })
    return { point: toOwn(await requirePoint(container, { id: result.id })), is_new: true }
  }
  // One at a time of one name: two points of the same name get two addresses.
  const key = `sales-point-handle:${toHandle(parsed.identity.name)}`
  return withOrganizationLock(container, organization.id, () =>
    container.resolve(Modules.LOCKING).execute(key, start, { timeout: TIMEOUT_SECONDS }),
  )
}

/**
 * What was typed of a point takes its place. Hours, exceptions and phone of a verified one change at once; its name, kind
 * and place wait for the operators, while what is public stays.
 *
 * @throws ProblemError 404, 400 with everything that is wrong at once, 409 point_closed while it waits or is suspended
 */
export function savePoint(
  container: MedusaContainer,
  { organization, actor }: By,
  { handle, typed }: { handle: string; typed: SaveSalesPoint },
): Promise<OwnSalesPointAnswer> {
  return withOrganizationLock(container, organization.id, async () => {
    const row = await requirePoint(container, { organization_id: organization.id, handle })
    if (row.status === "submitted" || row.status === "suspended") throw pointClosed()
    const isPublic = row.status === "verified"
    const parsed = parsePoint(typed, { isWhole: isPublic || typed.submits, today: todayInVietnam(new Date()) })
    const { values, kind } = isPublic ? changeOfPublic(row, parsed) : changeOfDraft(parsed, typed.submits)
    const is_told = kind === "point_submitted" || kind === "point_change_submitted"
    const event = { kind, name: row.status === "verified" ? row.name : parsed.identity.name, is_told }
    await save(container, { id: row.id, values, organization_id: organization.id, event, actor })
    return { point: toOwn(await requirePoint(container, { id: row.id })) }
  })
}

/** What waits for the operators is taken back, to be mended. @throws ProblemError 404, 409 point_moved */
export function takeBackPoint(
  container: MedusaContainer,
  { organization, actor }: By,
  handle: string,
): Promise<OwnSalesPointAnswer> {
  return withOrganizationLock(container, organization.id, async () => {
    const row = await requirePoint(container, { organization_id: organization.id, handle })
    const isChange = row.status === "verified" && row.change !== null
    if (row.status === "draft") return { point: toOwn(row) }
    if (row.status !== "submitted" && !isChange) throw pointMoved()
    const values = isChange ? { change: null, change_reason: null } : { status: "draft" }
    const event = { kind: "point_taken_back", name: row.name, is_told: false }
    await save(container, { id: row.id, values, organization_id: organization.id, event, actor })
    return { point: toOwn(await requirePoint(container, { id: row.id })) }
  })
}

const save = (container: MedusaContainer, input: SavePointInput) => saveSalesPointWorkflow(container).run({ input })

function valuesOf({ identity, province_code, ...at_once }: ParsedPoint) {
  return { ...identity, province_code, ...atOnce(at_once) }
}

/** What of a public point changes without the operators. */
function atOnce({ phone, hours, exceptions, takes_pickup }: Omit<ParsedPoint, "identity" | "province_code">) {
  const values = { phone, hours, exceptions: { items: exceptions } }
  return takes_pickup === null ? values : { ...values, takes_pickup }
}

function changeOfDraft(parsed: ParsedPoint, submits: boolean) {
  const values = valuesOf(parsed)
  if (!submits) return { kind: "point_saved", values }
  return {
    kind: "point_submitted",
    values: { ...values, status: "submitted", status_reason: null, submitted_at: new Date() },
  }
}

function changeOfPublic(row: SalesPointRow, { identity, ...parsed }: ParsedPoint) {
  const known = row.change === null ? null : PointIdentity.parse(row.change)
  const at_once = atOnce(parsed)
  if (isSame(identity, row)) return { kind: "point_saved", values: { ...at_once, change: null, change_reason: null } }
  if (known && isSame(identity, known) && row.change_reason === null) return { kind: "point_saved", values: at_once }
  const values = { ...at_once, change: identity, change_reason: null, submitted_at: new Date() }
  return { kind: "point_change_submitted", values }
}

function isSame(a: PointIdentity, b: PointIdentity): boolean {
  return a.name === b.name && a.kind === b.kind && a.commune_code === b.commune_code && a.street === b.street
}

/** The handle is made of the name as it is now, and never changes: links and printed codes lead to it. */
async function freeHandle(container: MedusaContainer, name: string): Promise<string> {
  const base = toHandle(name)
  const known = await container
    .resolve(SALES_POINT_MODULE)
    .listSalesPoints({ handle: { $like: `${base}%` } }, { select: ["id", "handle"], take: null, withDeleted: true })
  const taken = new Set([...TAKEN_BY_PAGES, ...known.map(({ handle }) => handle)])
  let handle = base
  for (let count = 2; taken.has(handle); count += 1) handle = `${base}-${count}`
  return handle
}

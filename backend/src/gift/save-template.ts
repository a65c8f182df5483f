import { createHmac } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  MAX_BOX_TEMPLATES,
  type OwnBoxTemplateAnswer,
  type StartBoxTemplate,
  type SaveBoxTemplate,
} from "@ocop/shared/gift"
import { env } from "../env"
import { withOrganizationLock } from "../joining/with-organization-lock"
import type { Acting } from "../member/require-membership"
import { GIFT_MODULE } from "../modules/gift"
import { requirePoint, type SalesPointRow } from "../sales-point/require-point"
import { keepBox } from "./keep-box"
import { parseTemplate, type ParsedTemplate } from "./parse-template"
import { tooManyBoxes } from "./problems"
import { requireBox, toOwnBox } from "./read-templates"

type By = Pick<Acting, "organization" | "actor">

/** A box of one's own point, by the handles in the path. */
export type BoxAt = { point: string; box: string }

/**
 * A new kind of box. The same form sent again is the box that it made.
 *
 * @throws ProblemError 404, 400 with everything that is wrong at once, 409 too_many_boxes
 */
export function startTemplate(
  container: MedusaContainer,
  { organization, actor }: By,
  { point: handle, typed: { form_token, ...typed } }: { point: string; typed: StartBoxTemplate },
): Promise<OwnBoxTemplateAnswer & { is_new: boolean }> {
  return withOrganizationLock(container, organization.id, async () => {
    const point = await requirePoint(container, { organization_id: organization.id, handle })
    const parsed = parseTemplate(typed)
    const gifts = container.resolve(GIFT_MODULE)
    const form_key = createHmac("sha256", env.COOKIE_SECRET)
      .update(`gift-box:${point.id}:${actor.actor_id}:${form_token}`)
      .digest("base64url")
    const [known] = await gifts.listBoxTemplates({ form_key }, { take: 1 })
    if (known) return { box: toOwnBox(known), is_new: false }
    const [, count] = await gifts.listAndCountBoxTemplates({ point_id: point.id }, { take: 1 })
    if (count >= MAX_BOX_TEMPLATES) throw tooManyBoxes()
    const values = { ...valuesOf(parsed), point_id: point.id, form_key, is_demo: organization.is_demo }
    return { ...(await keep(container, point, { id: null, values })), is_new: true }
  })
}

/** What was typed of a box takes its place; gifts that are being put together see it at once. @throws ProblemError 404, 400 */
export function saveTemplate(
  container: MedusaContainer,
  by: By,
  { at, typed }: { at: BoxAt; typed: SaveBoxTemplate },
): Promise<OwnBoxTemplateAnswer> {
  return changeBox(container, by, at, () => valuesOf(parseTemplate(typed)))
}

/** Offers a box, or stops offering it. Done twice it is done once. @throws ProblemError 404 */
export function offerTemplate(
  container: MedusaContainer,
  by: By,
  { at, is_offered }: { at: BoxAt; is_offered: boolean },
): Promise<OwnBoxTemplateAnswer> {
  return changeBox(container, by, at, () => ({ is_offered }))
}

/** Changes a box of one's own point, one after the other. @throws ProblemError 404 */
export function changeBox(
  container: MedusaContainer,
  { organization }: By,
  at: BoxAt,
  toValues: (point: SalesPointRow) => Record<string, unknown> | Promise<Record<string, unknown>>,
): Promise<OwnBoxTemplateAnswer> {
  return withOrganizationLock(container, organization.id, async () => {
    const point = await requirePoint(container, { organization_id: organization.id, handle: at.point })
    const { id } = await requireBox(container, { id: at.box, point_id: point.id })
    return keep(container, point, { id, values: await toValues(point) })
  })
}

async function keep(
  container: MedusaContainer,
  point: SalesPointRow,
  input: { id: string | null; values: Record<string, unknown> },
): Promise<OwnBoxTemplateAnswer> {
  const id = await keepBox(container, point.id, input)
  return { box: toOwnBox(await requireBox(container, { id, point_id: point.id })) }
}

function valuesOf({ wraps, ...values }: ParsedTemplate) {
  return { ...values, wraps: { items: wraps } }
}

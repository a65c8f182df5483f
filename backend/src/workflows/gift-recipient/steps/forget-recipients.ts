import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const BATCH = 50

/**
 * Lists of ordered gifts by their last day of delivery, of others by their last change. A gift whose rows have no day, as
 * the order has them, goes by its last change as well.
 */
const OLD_LISTS = `
  select d.id from gift_draft d join gift_recipient r on r.draft_id = d.id
  group by d.id
  having coalesce(
    case when d.status = 'placed' then max(coalesce(d.delivery_on, r.delivery_on)) end,
    to_char(greatest(max(r.updated_at), d.updated_at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
  ) < ?
  order by d.id limit ${BATCH}`

/** Days of Vietnam, `YYYY-MM-DD`: lists older than the one, and rows that were taken out before the other. */
export type ForgetRecipientsInput = { before: string; removed_before: string }

/** Cannot be undone, and may be done again. */
export const forgetRecipientsStep = createStep(
  "forget-recipients",
  async ({ before, removed_before }: ForgetRecipientsInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex("gift_recipient").where("deleted_at", "<", `${removed_before}T00:00:00+07:00`).delete()
    const { rows } = await knex.raw(OLD_LISTS, [before])
    const ids = (rows as { id: string }[]).map(({ id }) => id)
    if (ids.length === 0) return new StepResponse(0)
    await knex("gift_recipient_form").whereIn("draft_id", ids).delete()
    await knex("gift_change").whereIn("draft_id", ids).delete()
    await knex("gift_recipient").whereIn("draft_id", ids).delete()
    return new StepResponse(ids.length)
  },
)

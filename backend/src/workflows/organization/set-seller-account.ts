import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { maskAccountNumber } from "@ocop/shared/joining"
import { bankName } from "@ocop/shared/vietqr"
import type { TypedAccount } from "../../seller-account/parse-account"
import { OrganizationEvents } from "./events"
import { keepSellerAccountStep } from "./steps/keep-seller-account"
import { recordOrganizationEventStep } from "./steps/record-organization-event"
import type { Actor } from "./types"

type SetSellerAccountInput = { organization_id: string; account: TypedAccount; actor: Actor }

/** An organization has another bank account from now on, of which all of its owners are told. The same again leaves no trace. */
export const setSellerAccountWorkflow = createWorkflow("set-seller-account", (input: SetSellerAccountInput) => {
  const { changed } = keepSellerAccountStep(
    transform({ input }, ({ input: { organization_id, account, actor } }) => ({
      organization_id,
      account,
      set_by: actor.actor_id,
    })),
  )
  when({ changed }, ({ changed }) => changed).then(() => {
    const event = recordOrganizationEventStep(transform({ input }, toEvent))
    emitEventStep({ eventName: OrganizationEvents.RECORDED, data: event })
  })
  return new WorkflowResponse(changed)
})

function toEvent({ input: { organization_id, account, actor } }: { input: SetSellerAccountInput }) {
  const { bank_bin, account_number } = account
  const detail = { bank: bankName(bank_bin) ?? bank_bin, number: maskAccountNumber(account_number) }
  return { organization_id, kind: "account_changed", actor, detail, is_told: true }
}

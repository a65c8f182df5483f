import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../../http/problem-error"
import { VOUCHER_MODULE } from "../../../modules/voucher"
import type { VoucherUsed } from "../../../purchase/plan"
import { problemOfVoucher } from "../../../voucher/problems"
import { countUses, type Buyer } from "../../../voucher/uses"

const WAIT_SECONDS = 30

type UseVouchers = { group_id: string; buyer: Omit<Buyer, "group_id">; uses: VoucherUsed[] }

/**
 * A purchase uses its vouchers. Of those that not everybody may use, one purchase does at a time: whether one is left was
 * asked before, and is asked again while nobody else takes one. The uses are found by the purchase, also by a run that
 * finds only that.
 */
export const useVouchersStep = createStep(
  "use-vouchers",
  async ({ group_id, buyer, uses }: UseVouchers, { container }) => {
    if (uses.length === 0) return new StepResponse(0, null)
    const vouchers = await container
      .resolve(VOUCHER_MODULE)
      .listVouchers({ id: uses.map(({ voucher_id }) => voucher_id) }, { take: null })
    const limited = vouchers.filter((each) => each.max_uses !== null || each.max_uses_per_buyer !== null)
    const keys = limited.map(({ id }) => `voucher:${id}`).sort()
    const take = () => takeUses(container, { ...buyer, group_id }, group_id, uses)
    await (keys.length === 0
      ? take()
      : container.resolve(Modules.LOCKING).execute(keys, take, { timeout: WAIT_SECONDS }))
    return new StepResponse(uses.length, group_id)
  },
  async (group_id, { container }) => {
    if (group_id) await forgetUses(container, group_id)
  },
)

/** @throws ProblemError 409 voucher_over, voucher_used_up, voucher_used_by_you */
async function takeUses(
  container: MedusaContainer,
  buyer: Buyer,
  group_id: string,
  uses: readonly VoucherUsed[],
): Promise<void> {
  const vouchers = container.resolve(VOUCHER_MODULE)
  for (const { voucher_id } of uses) {
    const voucher = await vouchers.retrieveVoucher(voucher_id)
    if (voucher.stopped_at !== null) throw refused({ reason: "over", until: null })
    const { uses: used, uses_of_buyer } = await countUses(container, voucher, buyer)
    if (voucher.max_uses !== null && used >= voucher.max_uses) throw refused({ reason: "used_up" })
    const most = voucher.max_uses_per_buyer
    if (most !== null && uses_of_buyer >= most) throw refused({ reason: "used_by_you", times: most })
  }
  await vouchers.createVoucherUses(uses.map((used) => ({ ...used, group_id })))
}

function refused(refusal: Parameters<typeof problemOfVoucher>[0]): ProblemError {
  return new ProblemError(409, problemOfVoucher(refusal, null))
}

/** As if the purchase had never been begun. */
export async function forgetUses(container: MedusaContainer, group_id: string): Promise<void> {
  const vouchers = container.resolve(VOUCHER_MODULE)
  const uses = await vouchers.listVoucherUses({ group_id }, { select: ["id"], take: null })
  if (uses.length > 0) await vouchers.deleteVoucherUses(uses.map(({ id }) => id))
}

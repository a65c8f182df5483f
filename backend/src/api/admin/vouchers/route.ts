import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListVouchers, type NewVoucher, type VoucherPage } from "@ocop/shared/voucher"
import { searchParamsOf } from "../../../http/search-params"
import { requireStaff } from "../../../staff/require-staff"
import { readVouchers } from "../../../voucher/read-vouchers"
import { makeVoucherWorkflow } from "../../../workflows/voucher/make-voucher"

/** Vouchers and free deliveries that work by themselves, with how often each is used. */
export async function GET(req: MedusaRequest, res: MedusaResponse<VoucherPage>): Promise<void> {
  const { rows } = await requireStaff(req, "operator", "auditor")
  const asked = ListVouchers.parse(Object.fromEntries(searchParamsOf(req)))
  res.json(await readVouchers(req.scope, asked, { may_change: rows.some(({ role }) => role === "operator") }))
}

/** Makes one; it never changes, and may only be stopped. */
export async function POST(
  req: AuthenticatedMedusaRequest<NewVoucher>,
  res: MedusaResponse<VoucherPage>,
): Promise<void> {
  const { user } = await requireStaff(req, "operator")
  await makeVoucherWorkflow(req.scope).run({ input: { ...req.validatedBody, made_by: user.id } })
  res.status(201).json(await readVouchers(req.scope, { page: 1 }, { may_change: true }))
}

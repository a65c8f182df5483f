import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { VOUCHERS_AT_DESK, VoucherPage, type ListVouchers } from "@ocop/shared/voucher"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { VOUCHER_MODULE } from "../modules/voucher"
import type { UsesOfVoucher } from "../modules/voucher/service"
import type { VoucherRow } from "./find-vouchers"

/** One page of all vouchers there are or were, the newest first, with how often each is used. */
export async function readVouchers(
  container: MedusaContainer,
  { page }: ListVouchers,
  { may_change }: { may_change: boolean },
): Promise<VoucherPage> {
  const vouchers = container.resolve(VOUCHER_MODULE)
  const [rows, count] = await vouchers.listAndCountVouchers(
    {},
    { order: { created_at: "DESC", id: "DESC" }, skip: (page - 1) * VOUCHERS_AT_DESK, take: VOUCHERS_AT_DESK },
  )
  const [uses, sellers] = await Promise.all([
    vouchers.usesOf(rows.map(({ id }) => id)),
    container
      .resolve(ORGANIZATION_MODULE)
      .listOrganizations({ id: rows.flatMap(({ organization_id }) => organization_id ?? []) }, { take: null }),
  ])
  const day = todayInVietnam(new Date())
  return VoucherPage.parse({
    vouchers: rows.map((row) => {
      const used = uses.get(row.id) ?? { uses: 0, taken_off: 0, platform_borne: 0 }
      const seller = sellers.find(({ id }) => id === row.organization_id)
      return {
        ...row,
        code: row.is_automatic ? null : row.code,
        value: Number(row.value),
        ceiling: row.ceiling === null ? null : Number(row.ceiling),
        min_goods: Number(row.min_goods),
        seller: row.organization_id === null ? null : { id: row.organization_id, name: seller?.name ?? "" },
        state: stateOf(row, used, day),
        stopped_at: row.stopped_at?.toISOString() ?? null,
        ...used,
      }
    }),
    count,
    page,
    per_page: VOUCHERS_AT_DESK,
    may_change,
  })
}

function stateOf(
  { stopped_at, valid_from, valid_until, max_uses }: VoucherRow,
  { uses }: UsesOfVoucher,
  day: string,
): VoucherPage["vouchers"][number]["state"] {
  if (stopped_at !== null) return "stopped"
  if (day < valid_from) return "planned"
  if (valid_until !== null && valid_until < day) return "over"
  return max_uses !== null && uses >= max_uses ? "used_up" : "running"
}

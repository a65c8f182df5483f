import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VOUCHER_MODULE } from "../modules/voucher"
import type { VoucherRow } from "./find-vouchers"

/** By what one buyer is told from another: any one of these is enough. `group_id`: the purchase that is being made. */
export type Buyer = { customer_id: string | null; phone: string | null; email: string | null; group_id?: string }

/** How often a voucher is in use, in all and by this buyer; 0 where nothing limits it. */
export async function countUses(
  container: MedusaContainer,
  { id, max_uses, max_uses_per_buyer }: Pick<VoucherRow, "id" | "max_uses" | "max_uses_per_buyer">,
  buyer: Buyer,
): Promise<{ uses: number; uses_of_buyer: number }> {
  const [uses, uses_of_buyer] = await Promise.all([
    max_uses === null ? 0 : usesOf(container, id),
    max_uses_per_buyer === null ? 0 : usesOfBuyer(container, id, buyer),
  ])
  return { uses, uses_of_buyer }
}

async function usesOf(container: MedusaContainer, id: string): Promise<number> {
  const found = await container.resolve(VOUCHER_MODULE).usesOf([id])
  return found.get(id)?.uses ?? 0
}

/** The purchases' own table is read, because who bought stands only there. */
async function usesOfBuyer(container: MedusaContainer, id: string, buyer: Buyer): Promise<number> {
  const { customer_id, phone, email, group_id = "" } = buyer
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: { n: string }[] }>(
    `select count(*) as n from voucher_use u join order_group g on g.id = u.group_id and g.deleted_at is null
     where u.voucher_id = ? and u.given_back_at is null and u.deleted_at is null and g.id <> ?
       and (g.customer_id = ? or g.phone = ? or lower(g.email) = lower(?))`,
    [id, group_id, customer_id ?? "", phone ?? "", email ?? ""],
  )
  return Number(rows[0]?.n ?? 0)
}

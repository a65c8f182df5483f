import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import BasketVoucher from "./models/basket-voucher"
import Voucher from "./models/voucher"
import VoucherUse from "./models/voucher-use"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Purchases that use a voucher, what was taken off them, and what of that the platform bears. Whole đồng. */
export type UsesOfVoucher = { uses: number; taken_off: number; platform_borne: number }

type UsesRow = { voucher_id: string; uses: string; taken_off: string; platform_borne: string }

export default class VoucherModuleService extends MedusaService({ Voucher, VoucherUse, BasketVoucher }) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Uses that were given back do not count. */
  async usesOf(voucher_ids: readonly string[]): Promise<Map<string, UsesOfVoucher>> {
    const none = { uses: 0, taken_off: 0, platform_borne: 0 }
    const found = new Map<string, UsesOfVoucher>(voucher_ids.map((id) => [id, none]))
    if (voucher_ids.length === 0) return found
    const { rows } = await this.connection.raw<{ rows: UsesRow[] }>(
      `select voucher_id, count(*) as uses, sum(amount) as taken_off, sum(platform_borne) as platform_borne
       from voucher_use where voucher_id = any(?) and given_back_at is null and deleted_at is null group by voucher_id`,
      [[...voucher_ids]],
    )
    for (const { voucher_id, uses, taken_off, platform_borne } of rows) {
      const [count, off, borne] = [Number(uses), Number(taken_off), Number(platform_borne)]
      found.set(voucher_id, { uses: count, taken_off: off, platform_borne: borne })
    }
    return found
  }
}

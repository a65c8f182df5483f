import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { GiftParcelState } from "@ocop/shared/gift-order"
import GiftEvent from "./models/gift-event"
import GiftOrder from "./models/gift-order"
import GiftParcel from "./models/gift-parcel"
import GiftWave from "./models/gift-wave"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Recipients of an order and a day whose newest parcel is in a state. */
export type ParcelCount = {
  gift_order_id: string
  day: string
  state: GiftParcelState
  recipients: number
  boxes: number
}

export default class GiftOrderModuleService extends MedusaService({ GiftOrder, GiftWave, GiftParcel, GiftEvent }) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** What has become of the recipients of some orders; those that are not packed are in no row. */
  async countParcels(gift_order_ids: readonly string[]): Promise<ParcelCount[]> {
    if (gift_order_ids.length === 0) return []
    const { rows } = await this.connection.raw<{ rows: ParcelCount[] }>(
      `select gift_order_id, delivery_on as day, state, count(*)::int as recipients, sum(boxes)::int as boxes
       from gift_parcel
       where gift_order_id = any(?) and state not in ('resent', 'unpacked') and deleted_at is null
       group by 1, 2, 3`,
      [[...gift_order_ids]],
    )
    return rows
  }
}

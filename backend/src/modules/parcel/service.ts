import { MedusaService } from "@medusajs/framework/utils"
import Parcel from "./models/parcel"
import ParcelEvent from "./models/parcel-event"

export default class ParcelModuleService extends MedusaService({ Parcel, ParcelEvent }) {
  /** Takes away the parcels of a purchase that was never placed. */
  async removeParcelsOf(group_id: string): Promise<void> {
    const parcels = await this.listParcels({ group_id }, { select: ["id"], take: null })
    const parcel_id = parcels.map(({ id }) => id)
    if (parcel_id.length === 0) return
    const events = await this.listParcelEvents({ parcel_id }, { select: ["id"], take: null })
    await this.deleteParcelEvents(events.map(({ id }) => id))
    await this.deleteParcels(parcel_id)
  }
}

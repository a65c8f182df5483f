import { model } from "@medusajs/framework/utils"
import { PARCEL_STATES, QUEUES } from "@ocop/shared/parcel"
import ParcelEvent from "./parcel-event"

/**
 * What core does not know of one seller's order: by when it is to be packed, who has seen it, and in which list of the
 * desk it stands. `state`, `queue`, `total`, `due` and `owed` are reckoned from the order after each change of it, so that the
 * lists and sums need not open orders; the order is what binds.
 */
const Parcel = model
  .define("parcel", {
    id: model.id({ prefix: "pcl" }).primaryKey(),
    /** The code of the purchase and the number of the seller in it: WF7K2M9Q-1. */
    code: model.text(),
    order_id: model.text(),
    group_id: model.text(),
    organization_id: model.text(),
    state: model.enum([...PARCEL_STATES]).default("to_pack"),
    queue: model.enum([...QUEUES]).default("to_pack"),
    placed_at: model.dateTime(),
    /** A day in Vietnam. */
    pack_by: model.text(),
    /** Days of preparation that the goods need, counted from when they are paid for; null of rows from before. */
    lead_days: model.number().nullable(),
    confirmed_at: model.dateTime().nullable(),
    /** The seller says that it arrived. It counts some days later, unless the buyer says otherwise. */
    said_delivered_at: model.dateTime().nullable(),
    /** Whole đồng with delivery: what is sold, without what was cancelled or came back. */
    total: model.bigNumber(),
    /** Whole đồng: collected at the door. */
    due: model.bigNumber(),
    /** Whole đồng: paid for what is not sent, to be given back. */
    owed: model.bigNumber().default(0),
    /** The wish to cancel all of it while it is being done, `Canceling`. One that stays is of a killed run. */
    canceling: model.json().nullable(),
    /** The sales point at which it is fetched; null where it is sent. */
    pickup_point_id: model.text().nullable(),
    /** What the code is reckoned from that it is handed over for; null until it lies ready. */
    pickup_seed: model.text().nullable(),
    /** What the code is found by, of all at the point. */
    pickup_code_hash: model.text().nullable(),
    /** Since when it lies ready to be fetched. */
    ready_at: model.dateTime().nullable(),
    /** When its buyer was told. */
    ready_told_at: model.dateTime().nullable(),
    /** When its buyer was told that it was not fetched; of what was cancelled for another reason, when that was seen. */
    returned_told_at: model.dateTime().nullable(),
    events: model.hasMany(() => ParcelEvent, { mappedBy: "parcel" }),
  })
  .indexes([
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["group_id"] },
    { on: ["organization_id", "queue", "placed_at", "id"] },
    { on: ["organization_id", "placed_at"] },
    { on: ["updated_at"], where: "canceling IS NOT NULL" },
    { on: ["pickup_point_id", "queue", "placed_at", "id"], where: "pickup_point_id IS NOT NULL" },
    { on: ["pickup_code_hash"], unique: true, where: "pickup_code_hash IS NOT NULL" },
    { on: ["ready_at"], where: "ready_at IS NOT NULL AND state IN ('packed', 'to_pack')" },
    {
      name: "IDX_parcel_returned_untold",
      on: ["ready_at"],
      where: "ready_at IS NOT NULL AND state = 'canceled' AND returned_told_at IS NULL",
    },
    { on: ["said_delivered_at"], where: "said_delivered_at IS NOT NULL AND state = 'shipped'" },
  ])

export default Parcel

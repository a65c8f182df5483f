import type account from "./account"
import type bank from "./bank"
import type catalogueChange from "./catalogue-change"
import type complaint from "./complaint"
import type conversation from "./conversation"
import type consent from "./consent"
import type document from "./document"
import type enquiry from "./enquiry"
import type gift from "./gift"
import type giftOrder from "./gift-order"
import type ledger from "./ledger"
import type listing from "./listing"
import type notice from "./notice"
import type ocop from "./ocop"
import type orderGroup from "./order-group"
import type organization from "./organization"
import type paperSubmission from "./paper-submission"
import type parcel from "./parcel"
import type photo from "./photo"
import type rateLimit from "./rate-limit"
import type remittance from "./remittance"
import type salesPoint from "./sales-point"
import type searchCount from "./search-count"
import type setting from "./setting"
import type shelf from "./shelf"
import type staff from "./staff"
import type stockNotice from "./stock-notice"
import type tableLock from "./table-lock"
import type voucher from "./voucher"

/** What `container.resolve("…")` gives for each of our modules. */
declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    organization: InstanceType<(typeof organization)["service"]>
    ocop: InstanceType<(typeof ocop)["service"]>
    order_group: InstanceType<(typeof orderGroup)["service"]>
    rate_limit: InstanceType<(typeof rateLimit)["service"]>
    account: InstanceType<(typeof account)["service"]>
    bank: InstanceType<(typeof bank)["service"]>
    catalogue_change: InstanceType<(typeof catalogueChange)["service"]>
    complaint: InstanceType<(typeof complaint)["service"]>
    conversation: InstanceType<(typeof conversation)["service"]>
    consent: InstanceType<(typeof consent)["service"]>
    document: InstanceType<(typeof document)["service"]>
    enquiry: InstanceType<(typeof enquiry)["service"]>
    gift: InstanceType<(typeof gift)["service"]>
    gift_order: InstanceType<(typeof giftOrder)["service"]>
    ledger: InstanceType<(typeof ledger)["service"]>
    listing: InstanceType<(typeof listing)["service"]>
    notice: InstanceType<(typeof notice)["service"]>
    paper_submission: InstanceType<(typeof paperSubmission)["service"]>
    parcel: InstanceType<(typeof parcel)["service"]>
    photo: InstanceType<(typeof photo)["service"]>
    remittance: InstanceType<(typeof remittance)["service"]>
    sales_point: InstanceType<(typeof salesPoint)["service"]>
    search_count: InstanceType<(typeof searchCount)["service"]>
    setting: InstanceType<(typeof setting)["service"]>
    shelf: InstanceType<(typeof shelf)["service"]>
    staff: InstanceType<(typeof staff)["service"]>
    stock_notice: InstanceType<(typeof stockNotice)["service"]>
    table_lock: InstanceType<(typeof tableLock)["service"]>
    voucher: InstanceType<(typeof voucher)["service"]>
  }
}

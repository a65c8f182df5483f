import { defineMiddlewares } from "@medusajs/framework/http"
import { answerUnknownPaths } from "../http/answer-unknown-path"
import { answerError } from "../http/error-handler"
import { forgetEndedSession } from "../http/forget-ended-session"
import { echoRequestId } from "../http/request-id"
import { logRequest } from "../http/request-log"
import { deskMiddlewares } from "../http/serve-desk"
import { complaintMiddlewares } from "./admin/complaints/middlewares"
import { adminMiddlewares } from "./admin/middlewares"
import { annexMiddlewares } from "./admin/annexes/middlewares"
import { certificationMiddlewares } from "./admin/certifications/middlewares"
import { decisionMiddlewares } from "./admin/decisions/middlewares"
import { commissionMiddlewares } from "./admin/commission-rules/middlewares"
import { voucherMiddlewares } from "./admin/vouchers/middlewares"
import { remittanceMiddlewares } from "./admin/cash-remittances/middlewares"
import { moneyMiddlewares } from "./admin/bank-transactions/middlewares"
import { depositRuleMiddlewares } from "./admin/deposit-rule/middlewares"
import { listingPolicyMiddlewares } from "./admin/listing-policy/middlewares"
import { searchSynonymsMiddlewares } from "./admin/search-synonyms/middlewares"
import { organizationMiddlewares } from "./admin/organizations/middlewares"
import { submissionMiddlewares } from "./admin/paper-submissions/middlewares"
import { photoMiddlewares } from "./admin/products/[id]/photos/middlewares"
import { proposalMiddlewares } from "./admin/proposals/middlewares"
import { saleStopMiddlewares } from "./admin/sale-stops/middlewares"
import { salesPointMiddlewares } from "./admin/sales-points/middlewares"
import { staffMiddlewares } from "./admin/staff/middlewares"
import { signInMiddlewares } from "./auth/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { sheetMiddlewares } from "./member/organizations/[organization]/sheet/middlewares"
import { giftDeskMiddlewares } from "./member/organizations/[organization]/points/[point]/gifts/middlewares"
import { memberMiddlewares } from "./member/middlewares"
import { joiningMiddlewares } from "./member/organizations/middlewares"
import { listingMiddlewares } from "./member/organizations/[organization]/listings/middlewares"
import { parcelMiddlewares } from "./member/organizations/[organization]/parcels/middlewares"
import { accountMiddlewares } from "./store/account/middlewares"
import { basketMiddlewares } from "./store/baskets/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"
import { recipientMiddlewares } from "./store/gifts/[key]/recipients/middlewares"
import { giftMiddlewares } from "./store/gifts/middlewares"
import { giftOrderMiddlewares } from "./store/gifts/[key]/order/middlewares"
import { enquiryMiddlewares } from "./store/goods/middlewares"
import { evidenceMiddlewares } from "./store/evidence/middlewares"
import { previewMiddlewares } from "./store/proposal-preview/middlewares"
import { searchesMiddlewares } from "./store/searches/middlewares"
import { purchaseMiddlewares } from "./store/purchases/middlewares"

/** No form of the shop is longer than this. */
const BODY_LIMIT = "32kb"

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    { matcher: "/store*", bodyParser: { sizeLimit: BODY_LIMIT } },
    { matcher: "/member*", bodyParser: { sizeLimit: BODY_LIMIT } },
    { matcher: "/auth*", bodyParser: { sizeLimit: BODY_LIMIT } },
    { matcher: "/", middlewares: [answerUnknownPaths, echoRequestId, logRequest, forgetEndedSession] },
    ...hookMiddlewares,
    ...deskMiddlewares,
    ...adminMiddlewares,
    ...staffMiddlewares,
    ...saleStopMiddlewares,
    ...signInMiddlewares,
    ...accountMiddlewares,
    ...catalogueMiddlewares,
    ...searchesMiddlewares,
    ...enquiryMiddlewares,
    ...recipientMiddlewares,
    ...giftMiddlewares,
    ...giftOrderMiddlewares,
    ...evidenceMiddlewares,
    ...basketMiddlewares,
    ...cartMiddlewares,
    ...previewMiddlewares,
    ...purchaseMiddlewares,
    ...photoMiddlewares,
    ...memberMiddlewares,
    ...giftDeskMiddlewares,
    ...joiningMiddlewares,
    ...organizationMiddlewares,
    ...listingMiddlewares,
    ...sheetMiddlewares,
    ...proposalMiddlewares,
    ...submissionMiddlewares,
    ...parcelMiddlewares,
    ...complaintMiddlewares,
    ...salesPointMiddlewares,
    ...annexMiddlewares,
    ...remittanceMiddlewares,
    ...commissionMiddlewares,
    ...voucherMiddlewares,
    ...certificationMiddlewares,
    ...decisionMiddlewares,
    ...depositRuleMiddlewares,
    ...listingPolicyMiddlewares,
    ...searchSynonymsMiddlewares,
    ...moneyMiddlewares,
  ],
})

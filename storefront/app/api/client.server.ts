import { CommuneMatch, CommuneMatches } from "@ocop/shared/address"
import { BasketDocument, type AddLine, type PlacePurchase, type SetDelivery } from "@ocop/shared/basket"
import {
  CatalogueDocument,
  CatalogueVersions,
  CategoryDocument,
  CommunePageDocument,
  HomeDocument,
  ProductDocument,
  Suggestions,
} from "@ocop/shared/catalogue"
import { EnquiryAsked, type AskEnquiry } from "@ocop/shared/enquiry"
import { EvidenceDocument, EvidenceMatches } from "@ocop/shared/evidence"
import { ProposalPreview } from "@ocop/shared/listing"
import { MakerDocument } from "@ocop/shared/organization"
import type { CancelParcel } from "@ocop/shared/parcel"
import type { SetPickup } from "@ocop/shared/pickup"
import { PlacedPurchase, PurchaseDocument, type LookUpPurchase } from "@ocop/shared/purchase"
import { SitemapPage, SitemapSummary, type SitemapKind } from "@ocop/shared/sitemap"
import { z } from "zod"
import { accountOf } from "./account.server.ts"
import { complaintsOf } from "./complaints.server.ts"
import { deskComplaintsOf } from "./desk-complaints.server.ts"
import { deskActingOf } from "./desk-acting.server.ts"
import { deskCashOf } from "./desk-cash.server.ts"
import { deskClosureOf } from "./desk-closure.server.ts"
import { deskMoneyOf } from "./desk-money.server.ts"
import { deskListingsOf } from "./desk-listings.server.ts"
import { deskNoticesOf } from "./desk-notices.server.ts"
import { deskPickupsOf, deskPointsOf, salesPointsOf } from "./sales-points.server.ts"
import { deskBoxesOf, giftsOf } from "./gifts.server.ts"
import { deskOverviewOf } from "./desk-overview.server.ts"
import { deskOrdersOf } from "./desk-orders.server.ts"
import { deskPapersOf } from "./desk-papers.server.ts"
import { deskShelfOf } from "./desk-shelf.server.ts"
import { deskSheetOf } from "./desk-sheet.server.ts"
import { deskOf } from "./desk.server.ts"
import { giftRecipientsOf } from "./gift-recipients.server.ts"
import { deskGiftsOf, giftOrdersOf } from "./gift-orders.server.ts"
import { joiningOf } from "./joining.server.ts"
import { ApiProblem } from "./problem.server.ts"
import { segment } from "./segment.ts"
import { teamOf } from "./team.server.ts"
import { signInAs, type Credentials } from "./sign-in.server.ts"
import { transferOf } from "./transfer.server.ts"
import { ask, change, openFile, read, readKnown, remove, type Caller } from "./transport.server.ts"

// Medusa's own answers, of which nothing more is needed.
const CLAIMED = z.object({ cart: z.object({ id: z.string() }) })

/** Completing a purchase locks stock and writes orders; a slow answer is better than a doubtful one. */
const PURCHASE_TIMEOUT_MS = 30_000

export type Api = ReturnType<typeof createApi>

/**
 * The backend, for one request. Everything that comes back has been parsed with the schemas of `shared`. At the desk it
 * is asked with the token of who is signed in there.
 */
export function createApi(caller: Caller, memberToken: string | null = null) {
  const member = { ...caller, token: memberToken }
  return {
    ...catalogueOf(caller),
    ...basketOf(caller),
    ...purchaseOf(caller),
    ...customerOf(caller),
    ...accountOf(caller),
    ...salesPointsOf(caller),
    giftRecipients: giftRecipientsOf(caller),
    ...giftsOf(caller),
    ...giftOrdersOf(caller),
    desk: deskOf(member),
    deskActing: deskActingOf(member),
    deskCash: deskCashOf(member),
    deskClosure: deskClosureOf(member),
    deskGifts: deskGiftsOf(member),
    deskListings: deskListingsOf(member),
    deskMoney: deskMoneyOf(member),
    deskPickups: deskPickupsOf(member),
    deskPoints: deskPointsOf(member),
    deskShelf: deskShelfOf(member),
    deskBoxes: deskBoxesOf(member),
    deskPapers: deskPapersOf(member),
    deskSheet: deskSheetOf(member),
    deskNotices: deskNoticesOf(member),
    deskOverview: deskOverviewOf(member),
    deskOrders: deskOrdersOf(member),
    deskComplaints: deskComplaintsOf(member),
    joining: joiningOf(member),
    team: teamOf(member),
  }
}

function catalogueOf(caller: Caller) {
  return {
    /** Null when the backend does not answer: then nobody knows what has changed. */
    versions: async () => {
      try {
        return await ask(caller, { name: "versions", path: "/store/version", answer: CatalogueVersions })
      } catch (error) {
        if (error instanceof ApiProblem) return null
        throw error
      }
    },

    home: () => readKnown(caller, { name: "home", path: "/store/home", answer: HomeDocument }),

    /** `search` is the list page's own query string. Bad values are an `ApiProblem` of 400, a page past the end null. */
    catalogue: (search: URLSearchParams) =>
      read(caller, { name: "catalogue", path: `/store/catalogue?${search}`, answer: CatalogueDocument }),

    /** What fits the words typed so far. Every refusal is an `ApiProblem`. */
    suggestions: async (typed: string) => {
      const path = `/store/suggestions?${new URLSearchParams({ q: typed })}`
      return ask(caller, { name: "suggestions", path, answer: Suggestions })
    },

    category: (slug: string) =>
      read(caller, { name: "category", path: `/store/categories/${segment(slug)}`, answer: CategoryDocument }),

    product: (handle: string, communeCode?: string | null) =>
      read(caller, {
        name: "product",
        path: `/store/goods/${segment(handle)}${communeCode ? `?${new URLSearchParams({ commune_code: communeCode })}` : ""}`,
        answer: ProductDocument,
      }),

    /** Asks for a stay or a trip. Every refusal is an `ApiProblem`. */
    askEnquiry: (handle: string, question: AskEnquiry) =>
      change(caller, {
        name: "ask enquiry",
        path: `/store/goods/${segment(handle)}/enquiries`,
        body: question,
        answer: EnquiryAsked,
      }),

    maker: (handle: string) =>
      read(caller, { name: "maker", path: `/store/makers/${segment(handle)}`, answer: MakerDocument }),

    /** Null for a code that no commune has. */
    communePage: (code: string) =>
      read(caller, {
        name: "commune page",
        path: `/store/commune-pages/${segment(code)}`,
        answer: CommunePageDocument,
      }),

    /** Goods that are not on sale yet, for the official whom the link names. A refusal is an `ApiProblem`. */
    proposalPreview: (token: string) =>
      change(caller, {
        name: "proposal preview",
        path: "/store/proposal-preview",
        body: { token },
        answer: ProposalPreview,
      }),
    evidence: (id: string) =>
      read(caller, { name: "evidence", path: `/store/evidence/${segment(id)}`, answer: EvidenceDocument }),

    /** The scan of the decision behind a star, where it is published. */
    evidenceScan: (id: string) => openFile(caller, { name: "scan", path: `/store/evidence/${segment(id)}/scan` }),

    /** Papers by number or by name. Null for a page past the end. */
    findEvidence: (q: string, page: number) => {
      const path = `/store/evidence?${new URLSearchParams({ q, page: String(page) })}`
      return read(caller, { name: "find evidence", path, answer: EvidenceMatches })
    },

    sitemap: () => readKnown(caller, { name: "sitemap", path: "/store/sitemap", answer: SitemapSummary }),

    /** Null for a page past the end. */
    sitemapPage: (kind: SitemapKind, page: number) => {
      const path = `/store/sitemap?${new URLSearchParams({ kind, page: String(page) })}`
      return read(caller, { name: "sitemap page", path, answer: SitemapPage })
    },

    /** At most eight places whose new or former name fits what was typed. Every refusal is an `ApiProblem`. */
    communes: async (query: string) => {
      const path = `/store/communes?${new URLSearchParams({ q: query })}`
      return (await ask(caller, { name: "communes", path, answer: CommuneMatches })).matches
    },

    commune: (code: string) =>
      read(caller, { name: "commune", path: `/store/communes/${segment(code)}`, answer: CommuneMatch }),
  }
}

function basketOf(caller: Caller) {
  const post = (name: string, path: string, body?: unknown) =>
    change(caller, { name, path: `/store/baskets${path}`, body, answer: BasketDocument })

  return {
    /** Null when there is no such basket, or it is somebody else's. */
    basket: (id: string) =>
      read(caller, { name: "basket", path: `/store/baskets/${segment(id)}`, answer: BasketDocument }),
    createBasket: () => post("create basket", "", {}),
    addLine: (id: string, line: AddLine) => post("add line", `/${segment(id)}/lines`, line),
    changeLine: (id: string, lineId: string, quantity: number) =>
      post("change line", `/${segment(id)}/lines/${segment(lineId)}`, { quantity }),
    setDestination: (id: string, communeCode: string) =>
      post("set destination", `/${segment(id)}/destination`, { commune_code: communeCode }),
    setPickup: (id: string, pickup: SetPickup) => post("set pickup", `/${segment(id)}/pickup`, pickup),
    setDelivery: (id: string, delivery: SetDelivery) => post("set delivery", `/${segment(id)}/delivery`, delivery),
    enterVoucher: (id: string, code: string) => post("enter voucher", `/${segment(id)}/voucher`, { code }),
    takeVoucherOut: (id: string) =>
      remove(caller, {
        name: "take voucher out",
        path: `/store/baskets/${segment(id)}/voucher`,
        answer: BasketDocument,
      }),
    placePurchase: (id: string, purchase: PlacePurchase) =>
      change(caller, {
        name: "place purchase",
        path: `/store/baskets/${segment(id)}/purchase`,
        body: purchase,
        timeoutMs: PURCHASE_TIMEOUT_MS,
        answer: PlacedPurchase,
      }),
  }
}

/** A parcel of a purchase, and what opens it without signing in. */
export type ParcelAt = { code: string; parcel: string; token: string | null }

function ofParcel({ code, parcel, token }: ParcelAt, what: string) {
  const headers: Record<string, string> = token === null ? {} : { "x-purchase-token": token }
  return {
    name: `parcel ${what}`,
    path: `/store/purchases/${segment(code)}/parcels/${segment(parcel)}/${what}`,
    headers,
    answer: PurchaseDocument,
  }
}

function purchaseOf(caller: Caller) {
  return {
    /** Null without the right token, unless the signed-in customer owns it. */
    purchase: (code: string, token: string | null) =>
      read(caller, {
        name: "purchase",
        path: `/store/purchases/${segment(code)}`,
        headers: token === null ? {} : { "x-purchase-token": token },
        answer: PurchaseDocument,
      }),
    /** The buyer takes back a parcel that is not packed. */
    cancelParcel: (at: ParcelAt, wish: CancelParcel) => change(caller, { ...ofParcel(at, "cancel"), body: wish }),
    receiveParcel: (at: ParcelAt) => change(caller, { ...ofParcel(at, "received"), body: {} }),
    ...complaintsOf(caller),
    ...transferOf(caller),
    lookUpPurchase: (question: LookUpPurchase) =>
      change(caller, {
        name: "look up purchase",
        path: "/store/purchases/look-up",
        body: question,
        answer: PlacedPurchase,
      }),
  }
}

function customerOf(caller: Caller) {
  return {
    /** The customer's token. A wrong pair is an `ApiProblem` of 401. */
    signIn: (credentials: Credentials) => signInAs(caller, "customer", credentials),
    /** Makes a basket that was filled before signing in the customer's own. */
    claimBasket: (basketId: string, token: string) => {
      const path = `/store/carts/${segment(basketId)}/customer`
      return change({ ...caller, token }, { name: "claim basket", path, body: {}, answer: CLAIMED })
    },
  }
}

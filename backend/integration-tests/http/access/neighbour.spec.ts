import { Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/shared/day"
import { ACCESS_TABLE, type Audience } from "../../../src/api/access-table"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { actFor } from "../../fixtures/acting"
import { PASSWORD, signIn } from "../../fixtures/customer"
import { openGift, RECIPIENT } from "../../fixtures/gift-list"
import { BOX } from "../../fixtures/gift"
import { join, openDesk } from "../../fixtures/member"
import { operator } from "../../fixtures/operator"
import type { Told } from "../../fixtures/person"
import { rowsDigest } from "../../fixtures/rows-digest"
import { POINT } from "../../fixtures/sales-point"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { ADDRESS, victimOf, type Victim } from "../../fixtures/victim"

const TODAY = todayInVietnam(new Date())

const { form_token: _, ...SAVED_POINT } = POINT
const { form_token: _ofBox, ...SAVED_BOX } = BOX

/** What a form of the route would say, where it has to be understood before a row is looked for. */
const BODIES: Readonly<Record<string, object>> = {
  "POST /store/account/profile": { name: "Kẻ lạ", phone: "" },
  "POST /store/account/erase": { email: "nan-nhan@example.com", password: PASSWORD },
  "POST /store/account/addresses": ADDRESS,
  "POST /store/account/addresses/[id]": ADDRESS,
  "POST /member/profile": { name: "Kẻ lạ", phone: "" },
  "POST /member/organizations/[organization]/team/invitations": { email: "ai-do@example.com", role: "staff" },
  "POST /member/organizations": { form_token: "1", name: "Kẻ lạ", legal_form: "household", is_small_or_medium: false },
  "POST /member/organizations/[organization]/joining": { page: "contact", street_public: true, phone: "0912345678" },
  "POST /store/baskets/[id]/lines": { variant_id: "variant_khongco", quantity: 1 },
  "POST /store/baskets/[id]/lines/[line_id]": { quantity: 1 },
  "POST /store/baskets/[id]/voucher": { code: "TET2027" },
  "POST /store/baskets/[id]/destination": { commune_code: ADDRESS.commune_code },
  "POST /store/baskets/[id]/delivery": {
    name: ADDRESS.name,
    phone: ADDRESS.phone,
    email: "",
    commune_code: ADDRESS.commune_code,
    street: ADDRESS.street,
    note: "",
  },
  "POST /store/baskets/[id]/pickup": { name: ADDRESS.name, phone: ADDRESS.phone, email: "", note: "" },
  "POST /store/baskets/[id]/purchase": { payment: "cod", shown_total: 1 },
  "POST /store/gifts/[key]/box": { version: 1, box: "gbox_khongco" },
  "POST /store/gifts/[key]/contents": { version: 1, variant_id: "variant_khongco", count: 1 },
  "POST /store/gifts/[key]/prices": { version: 1, prices: [] },
  "POST /store/gifts/[key]/card": {
    ...{ version: 1, wrap: "none", ribbon: "none", card: "lotus", message: "", sender: "", hides_prices: true },
  },
  "POST /store/gifts/[key]/order": {
    form_token: "0198a1c2-6d1f-7a3b-8c4d-5e6f70819203",
    payment: "vietqr",
    shown_total: 1,
    ...{ name: ADDRESS.name, phone: ADDRESS.phone, email: "ke-la@example.com", invoice: null },
  },
  "POST /store/purchases/[code]/gift/again": {
    form_token: "0198a1c2-6d1f-4a3b-8c4d-5e6f70819777",
    with_recipients: true,
  },
  "POST /store/purchases/[code]/gift/card": { key: "the-key-of-this-form", message: "Kẻ lạ" },
  "POST /store/purchases/[code]/gift/recipients/[recipient]": { key: "the-key-of-this-form", typed: RECIPIENT },
  "POST /store/gifts/[key]/recipients": { form_token: "mau-cua-ke-la", typed: RECIPIENT },
  "POST /store/gifts/[key]/recipients/rows/[row_id]": { typed: RECIPIENT },
  "POST /store/gifts/[key]/recipients/table": { text: "Họ tên\nKẻ lạ" },
  "POST /store/gifts/[key]/recipients/import": {
    form_token: "mau-cua-ke-la",
    mapping: '{"name":0,"phone":1,"street":2,"commune":3,"province":4}',
    cells: '[["Kẻ lạ","0912345678","1 Lê Lợi","Phú Lợi","Cần Thơ"]]',
  },
  "POST /store/gifts/[key]/recipients/drop": { count: 1 },
  "POST /store/gift-invites/[invite_key]": { name: "Kẻ lạ", phone: "0912345678", street: "1", commune_code: "31510" },
  "POST /store/gifts/[key]/recipients/invites": { form_token: "mau-cua-ke-la", people: "Kẻ lạ" },
  "POST /store/gifts/[key]/recipients/restore": { removal: "khong-co-lan-nao" },
  "POST /store/gifts/[key]/recipients/days": { mode: "own", day: "" },
  "POST /member/organizations/[organization]/producer": { makes: "Bánh của kẻ lạ", is_small_or_medium: true },
  "POST /member/organizations/[organization]/closure": { from: TODAY, until: TODAY, words: "" },
  "POST /member/organizations/[organization]/points": POINT,
  "POST /member/organizations/[organization]/points/[point]": SAVED_POINT,
  "POST /member/organizations/[organization]/points/[point]/pickups/[code]/ready": { key: "the-key-of-this-form" },
  "POST /member/organizations/[organization]/points/[point]/pickups/[code]/hand-over": { pickup_code: "K7M2QP" },
  "POST /member/organizations/[organization]/points/[point]/pickups/[code]/cancel": {
    key: "the-key-of-this-form",
    reason: "buyer_asked",
    note: "",
  },
  "POST /member/organizations/[organization]/points/[point]/shelf": {
    form_token: "mot-mon",
    variant_id: "variant_khongco",
    quantity: 1,
  },
  "POST /member/organizations/[organization]/points/[point]/shelf/[item]": {
    what: "count",
    form_token: "dem-lai",
    counted: 1,
  },
  "POST /member/organizations/[organization]/points/[point]/restocks": {
    form_token: "xin-hang",
    maker: "ruong-ba-dinh",
    wished_on: null,
    lines: [{ variant_id: "variant_khongco", pieces: 1 }],
  },
  "POST /member/organizations/[organization]/restocks/[restock]": { move: "cancel" },
  "POST /member/organizations/[organization]/trade-permissions": { organization: "ruong-ba-dinh", verbs: ["resell"] },
  "POST /member/organizations/[organization]/trade-permissions/take-back": {
    organization: "ruong-ba-dinh",
    verbs: ["resell"],
  },
  "POST /member/organizations/[organization]/points/[point]/boxes": BOX,
  "POST /member/organizations/[organization]/points/[point]/boxes/[box]": SAVED_BOX,
  "POST /member/organizations/[organization]/points/[point]/boxes/[box]/offered": { is_offered: false },
  "POST /member/organizations/[organization]/points/[point]/boxes/[box]/ready": { gift: "" },
  "POST /member/organizations/[organization]/points/[point]/gifts/[code]/pack": {
    key: "the-key-of-this-form",
    recipients: ["grc_khongco"],
  },
  "POST /member/organizations/[organization]/points/[point]/gifts/[code]/unpack": {
    key: "the-key-of-this-form",
    recipients: ["grc_khongco"],
    reason: "other",
    note: "",
  },
  "POST /member/organizations/[organization]/points/[point]/gifts/[code]/recipients/[position]/check": {
    key: "the-key-of-this-form",
  },
  "POST /member/organizations/[organization]/points/[point]/gifts/[code]/moves": {
    key: "the-key-of-this-form",
    move: "deliver",
    recipients: ["grc_khongco"],
    note: "",
  },
  "POST /member/organizations/[organization]/cash": { takes_cash: false },
  "POST /member/organizations/[organization]/products/[product_id]/cash": { takes_cash: false },
  "POST /member/organizations/[organization]/bank-account": { bin: "970436", number: "0123456789", holder: "KE LA" },
  "POST /member/organizations/[organization]/refunds/[refund_id]/sent": { sent_on: TODAY, reference: "FT1" },
  "POST /member/organizations/[organization]/parcels/[code]/payment": { result: "full" },
  "POST /member/organizations/[organization]/stock-threshold": { threshold: "1" },
  "POST /store/purchases/[code]/payment": { method: "cod" },
  "POST /store/purchases/[code]/payout-account": { bin: "970436", number: "0123456789", holder: "KE LA" },
  "POST /store/purchases/[code]/parcels/[parcel]/cancel": { reason: "other" },
  "POST /member/organizations/[organization]/parcels/[code]/pack": {
    key: "the-key-of-this-form",
    lines: [{ line_id: "ordli_khongco", quantity: 1 }],
  },
  "POST /member/organizations/[organization]/parcels/[code]/hand-over": {
    box_id: "ful_khongco",
    carrier: "ghn",
    tracking_number: "GHN1",
  },
  "POST /member/organizations/[organization]/parcels/[code]/delivered": { box_id: "ful_khongco" },
  "POST /member/organizations/[organization]/parcels/[code]/cancel": {
    key: "the-key-of-this-form",
    reason: "other",
    lines: [{ line_id: "ordli_khongco", quantity: 1 }],
  },
  "POST /store/purchases/[code]/parcels/[parcel]/messages": { key: "the-key-of-this-form", words: "Xin chào" },
  "POST /member/organizations/[organization]/parcels/[code]/messages": { key: "the-key-of-this-form", words: "Chào" },
  "POST /store/purchases/[code]/parcels/[parcel]/complaints": {
    key: "the-key-of-this-form",
    reason: "missing",
    wish: "money_back",
    words: "Thiếu",
    lines: [{ line_id: "ordli_khongco", quantity: 1 }],
  },
  "POST /store/purchases/[code]/parcels/[parcel]/complaints/[complaint_id]/answer": {
    key: "the-key-of-this-form",
    move: "withdraw",
  },
  "POST /member/organizations/[organization]/parcels/[code]/complaints/[complaint_id]/answer": {
    key: "the-key-of-this-form",
    move: "refuse",
    note: "Không",
  },
  "POST /member/organizations/[organization]/notices/read": { until: "2026-11-25T00:00:00.000Z" },
  "POST /member/organizations/[organization]/listings": {
    key: "0198a1c2-6d1f-7a3b-8c4d-5e6f70819203",
    name: "Bánh lạ",
    set_no: 6,
  },
  "POST /member/organizations/[organization]/listings/[listing_id]": { part: "story", story: "Của kẻ lạ" },
  "POST /member/organizations/[organization]/listings/[listing_id]/take-back": { to: "withdrawn" },
  "POST /member/organizations/[organization]/products/[product_id]/sale": { on_sale: false },
  "POST /member/organizations/[organization]/products/[product_id]/variants/[variant_id]/price": { price: 1000 },
  "POST /member/organizations/[organization]/products/[product_id]/variants/[variant_id]/stock": { available: 0 },
}

/** Of what the state says of goods: whatever a producer might write into a form to have a star, or to keep one. */
const STARS = {
  stars: 5,
  star: { stars: 5 },
  recognition: { stars: 5, valid_until: "2099-12-31", verified_on: "2026-01-01", verified_by: "Cán bộ" },
  recognitions: [{ stars: 5, valid_until: "2099-12-31", verified_on: "2026-01-01", source: "Tự ghi" }],
  decision: { number: "1/QĐ", date: "2026-01-01", authority: "UBND" },
  valid_until: "2099-12-31",
  extended_until: "2099-12-31",
  verified_on: "2026-01-01",
  certifications: [{ standard: "vietgap", verified_on: "2026-01-01" }],
  metadata: { stars: 5 },
  facts: { stars: 5, recognition: { stars: 5 } },
}
const OF_STATE = [
  "ocop_decision",
  "ocop_recognition",
  "ocop_certification",
  "ocop_sale_stop",
  "ocop_official_act",
] as const

const OF_ORGANIZATION = ["organization", "seller", "owner", "owner_in_person"] as const

const ROWS = Object.entries(ACCESS_TABLE).filter(([row]) => / \/(?:store|member)\//.test(row))

/**
 * Every route with every other actor's token and other people's ids, made from the access table: whoever a row does not
 * name is refused with 401, 403 or 404 as the row says, reads nothing and changes nothing.
 */
backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let victim: Victim
    let strangers: Record<string, string | undefined>
    let acting: { neighbours: string; victims: string }
    let visitors = 0

    beforeAll(async () => {
      const container = getContainer()
      open = await openTwoSellers(container)
      victim = await victimOf(api, container, open)
      const neighbour = await openDesk(api, "hang-xom@example.com")
      await join(container, { email: "hang-xom@example.com", handle: open.farmer.handle })
      const running = await operator(api, container)
      const { headers } = running
      const other = await operator(api, container, "truc-2@example.com")
      acting = {
        neighbours: await actFor(api, running, open.farmer.organization_id),
        victims: await actFor(api, other, open.baker.organization_id),
      }
      strangers = {
        nobody: undefined,
        customer: await signIn(api, open.shop, "khach-la@example.com"),
        neighbour,
        removed: victim.tokens.removed,
        operator: headers.authorization.replace("Bearer ", ""),
      }
    })

    const rowsOf = (...audiences: Audience[]) =>
      ROWS.filter(([, audience]) => audiences.some((each) => each === audience))

    /** The path of a row with real ids, those of `own` before the victim's. */
    function pathOf(row: string, own: Record<string, string> = {}): string {
      const [, path = ""] = row.split(" ")
      return path.replaceAll(/(\w[\w-]*)\/\[(\w+)\]/g, (_, word: string, name: string) => {
        const key = `${word}/[${name}]`
        const id = own[key] ?? victim.ids[key]
        if (!id) throw new Error(`What stands for ${key} in ${row}? Say so in fixtures/victim.ts`)
        return `${word}/${id}`
      })
    }

    function call(
      row: string,
      token: string | undefined,
      own?: Record<string, string>,
      more: object = {},
    ): Promise<Told> {
      visitors += 1
      const [method = ""] = row.split(" ")
      return api.request({
        method,
        url: pathOf(row, own),
        ...(method === "GET" ? {} : { data: { ...BODIES[row], ...more } }),
        headers: {
          "x-publishable-api-key": open.shop.publishable_key,
          "x-storefront-secret": process.env["STOREFRONT_SECRET"],
          "x-client-address": `10.8.${visitors >> 8}.${visitors & 255}`,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        validateStatus: () => true,
      })
    }

    /** Each of these calls is answered with its status and nothing but a problem, and leaves no trace. */
    async function expectRefused(
      calls: { row: string; who: string; token: string | undefined; own?: Record<string, string>; status: number }[],
    ) {
      expect(calls.length).toBeGreaterThan(0)
      const before = await rowsDigest(getContainer())
      const wrong: string[] = []
      for (const { row, who, token, own, status } of calls) {
        const answer = await call(row, token, own)
        const told = Object.keys(answer.data ?? {}).filter(
          (key) => !["type", "message", "field", "problems"].includes(key),
        )
        if (answer.status !== status || told.length > 0) {
          wrong.push(`${who}: ${row} answered ${answer.status} ${told.join()}, not ${status}`)
        }
      }
      expect(wrong).toEqual([])
      expect(await rowsDigest(getContainer())).toEqual(before)
    }

    it("the routes of who is signed in are closed to everybody who is signed in as somebody else", async () => {
      const closedTo = { customer: ["nobody", "neighbour", "operator"], member: ["nobody", "customer", "operator"] }
      await expectRefused(
        rowsOf("customer", "member").flatMap(([row, audience]) =>
          closedTo[audience as "customer" | "member"].map((who) => ({ row, who, token: strangers[who], status: 401 })),
        ),
      )
    })

    it("a customer finds no row of another customer", async () => {
      const withRow = rowsOf("customer").filter(([row]) => row.includes("["))
      await expectRefused(withRow.map(([row]) => ({ row, who: "customer", token: strangers["customer"], status: 404 })))
    })

    it("a basket and a purchase of somebody's are not there for anybody else", async () => {
      await expectRefused(
        rowsOf("basket", "purchase").flatMap(([row]) =>
          Object.entries(strangers).map(([who, token]) => ({ row, who, token, status: 404 })),
        ),
      )
    })

    it("a gift is there under its key alone, and a row of its recipients under that of its own list", async () => {
      const rows = rowsOf("gift")
      const who = "nobody"
      const own = { "gifts/[key]": "khoa-cua-hang-xom" }
      await expectRefused(rows.map(([row]) => ({ row, who, token: undefined, own, status: 404 })))
      await openGift(getContainer(), open.farmer.organization_id, own["gifts/[key]"])
      const ofOne = rows.filter(([row]) => row.includes("[row_id]"))
      await expectRefused(ofOne.map(([row]) => ({ row, who, token: undefined, own, status: 404 })))
    })

    it("what strangers do not find at a point is there for those whose it is", async () => {
      const rows = rowsOf(...OF_ORGANIZATION).filter(([row]) => /^GET .*\/(?:gifts|boxes|shelf|restocks)\b/.test(row))
      expect(rows.length).toBeGreaterThan(8)
      const found = await Promise.all(
        rows.map(async ([row]) => [row, (await call(row, victim.tokens.staff)).status] as const),
      )
      const gift = "GET /store/purchases/[code]/gift"
      found.push([gift, (await call(gift, victim.tokens.shopper)).status])
      expect(found.filter(([, status]) => status !== 200)).toEqual([])
    })

    it("an organization is not there for who does not act for it, nor for who did once", async () => {
      const status = (who: string) => (["neighbour", "removed", "acting"].includes(who) ? 404 : 401)
      const rows = rowsOf(...OF_ORGANIZATION)
      const all = { ...strangers, acting: acting.neighbours }
      await expectRefused(
        rows.flatMap(([row]) => Object.entries(all).map(([who, token]) => ({ row, who, token, status: status(who) }))),
      )
    })

    it("under the name of one's own organization no row of another's is found", async () => {
      const rows = rowsOf(...OF_ORGANIZATION).filter(([row]) => row.replace("[organization]", "").includes("["))
      const own = { "organizations/[organization]": open.farmer.handle }
      const token = strangers["neighbour"]
      await expectRefused(rows.map(([row]) => ({ row, who: "neighbour", token, own, status: 404 })))
      const forNeighbour = rows.filter(([, audience]) => audience !== "owner_in_person")
      const who = "who acts for the neighbour"
      await expectRefused(forNeighbour.map(([row]) => ({ row, who, token: acting.neighbours, own, status: 404 })))
    })

    it("an operator on an organization's behalf does nothing in its people's own name", async () => {
      const own = rowsOf("member").filter(([row]) => row !== "GET /member/me")
      await expectRefused(
        [...rowsOf("owner_in_person"), ...own].map(([row]) => ({
          row,
          who: "who acts for it",
          token: acting.victims,
          status: 403,
        })),
      )
    })

    it("only who acts for an organization can end it", async () => {
      const all = { ...strangers, owner: victim.tokens.owner }
      await expectRefused(
        rowsOf("acting").flatMap(([row]) =>
          Object.entries(all).map(([who, token]) => ({ row, who, token, status: 401 })),
        ),
      )
    })

    it("what is an owner's is refused to staff", async () => {
      const rows = rowsOf("owner", "owner_in_person")
      await expectRefused(rows.map(([row]) => ({ row, who: "staff", token: victim.tokens.staff, status: 403 })))
    })

    it("what takes a verified organization is refused to one that is suspended, and to one that is not yet verified", async () => {
      const rows = rowsOf("seller")
      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      for (const status of ["suspended", "submitted", "draft"] as const) {
        await organizations.updateOrganizations({ id: open.baker.organization_id, status })
        await expectRefused(rows.map(([row]) => ({ row, who: status, token: victim.tokens.owner, status: 403 })))
      }
    })

    it("no form of a producer's, whatever is written into it, makes, changes or prolongs a star", async () => {
      const recognition = { product_id: open.cake.product_id, organization_id: open.baker.organization_id }
      const ocop = getContainer().resolve(OCOP_MODULE)
      const decision = await ocop.createDecisions({ number: "1/QĐ", date: "2023-01-05", authority: "UBND" })
      const days = { valid_from: "2023-01-05", valid_until: "2026-01-05", verified_on: "2023-01-06", source: "Báo" }
      await ocop.createRecognitions({ ...recognition, ...days, decision_id: decision.id, stars: 3 })
      const ofState = async () => {
        const digests = await rowsDigest(getContainer())
        return OF_STATE.map((table) => [table, digests[table]])
      }
      const before = await ofState()
      const writes = Object.keys(ACCESS_TABLE).filter((row) => /^(?:POST|PUT|DELETE) \/(?:store|member)\//.test(row))
      expect(writes.length).toBeGreaterThan(50)
      for (const more of [{}, STARS]) {
        for (const row of writes) {
          const { status } = await call(row, victim.tokens.owner, { "goods/[handle]": open.cake.handle }, more)
          expect(status, row).toBeLessThan(500)
        }
      }
      for (const row of Object.keys(ACCESS_TABLE).filter((each) => / \/admin\//.test(each))) {
        const [method = "", path = ""] = row.split(" ")
        const headers = { authorization: `Bearer ${victim.tokens.owner}` }
        const url = path.replaceAll(/\[\w+\]/g, "x")
        const { status } = await api.request({ method, url, data: STARS, headers, validateStatus: () => true })
        expect(status, row).toBe(401)
      }
      expect(await ofState()).toEqual(before)
    })

    it("core's routes of customers and of the dashboard are closed to members", async () => {
      for (const path of ["/store/customers/me", "/admin/products", "/admin/orders", "/admin/users"]) {
        const headers = {
          "x-publishable-api-key": open.shop.publishable_key,
          authorization: `Bearer ${victim.tokens.owner}`,
        }
        const { status } = await api.get(path, { headers, validateStatus: () => true })
        expect([path, status]).toEqual([path, 401])
      }
      expect(await getContainer().resolve(Modules.CUSTOMER).listCustomers({ email: "chu@example.com" })).toEqual([])
    })
  },
})

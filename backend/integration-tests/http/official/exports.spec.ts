import { RecognitionPage } from "@ocop/shared/decision"
import { parseCsv } from "@ocop/shared/listing-sheet"
import { STAFF_ROLES } from "@ocop/shared/staff"
import { readSheet } from "read-excel-file/node"
import { staffRolesOf } from "../../../src/api/access-table"
import { DESK_TABLES } from "../../../src/desk-list/tables"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { PAPER_OF_CITY } from "../../fixtures/decision-paper"
import { openMarket, TODAY, type Market } from "../../fixtures/market"
import { official, operator, staff } from "../../fixtures/operator"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers } from "../../fixtures/two-sellers"

type Person = Awaited<ReturnType<typeof staff>>

const PAPER = { ...PAPER_OF_CITY, number: '=HYPERLINK("http://x")' }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market

    beforeAll(async () => {
      market = await openMarket(getContainer())
    })

    const ask = ({ headers }: Person, url: string) =>
      api.get(`/admin${url}`, { headers, validateStatus: () => true, responseType: "arraybuffer" })
    const csv = async (person: Person, url: string) => {
      const { status, data } = await ask(person, `/exports/${url}${url.includes("?") ? "&" : "?"}format=csv`)
      expect([url, status]).toEqual([url, 200])
      const [head = [], ...rows] = parseCsv(Buffer.from(data).toString("utf8"))
      return { head: head.map(String), rows }
    }
    const decided = async () => {
      const { product_id } = required(market.goods.get("bo-dau-phong"))
      const writer = await official(api, getContainer(), "nhap@example.com", "registrar", "92")
      const body = { ...PAPER, items: [{ product_id, stars: 4, score: 82.5 }] }
      const { status } = await api.post("/admin/decisions", body, { headers: writer.headers })
      expect(status).toBe(201)
      return writer
    }

    it("a list is whole in its file, in the order of the screen and with its filters", async () => {
      const writer = await decided()
      for (const filter of ["", "state=valid", "state=draft", "stars=4", "q=pia", "state=valid&stars=3&q=banh"]) {
        const { count, recognitions } = RecognitionPage.parse(
          JSON.parse(Buffer.from((await ask(writer, `/recognitions?${filter}`)).data).toString("utf8")),
        )
        const { rows } = await csv(writer, `recognitions?${filter}`)
        expect([filter, rows.length]).toEqual([filter, count])
        expect(rows.slice(0, recognitions.length).map(([name]) => name)).toEqual(
          recognitions.map(({ product }) => product.title),
        )
      }
      const { head, rows } = await csv(writer, "recognitions?state=draft&page=7")
      expect(head.slice(0, 6)).toEqual(["Sản phẩm", "Cơ sở", "Số sao", "Số điểm", "Có hiệu lực từ", "Hiệu lực đến"])
      expect(rows.map((row) => row.slice(2, 5))).toEqual([["4", "82.5", PAPER.date]])
      expect((await csv(writer, "recognitions?state=draft&lang=en")).head[0]).toBe("Product")
    })

    it("no text becomes a formula, and days and amounts are days and numbers", async () => {
      const writer = await decided()
      const { headers, data } = await ask(writer, "/exports/decisions?format=csv")
      expect(headers["content-type"]).toContain("text/csv")
      expect(headers["content-disposition"]).toBe(`attachment; filename="quyet-dinh-${TODAY}.csv"`)
      const text = Buffer.from(data).toString("utf8")
      expect(text.startsWith("\ufeff")).toBe(true)
      expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
      const book = await ask(writer, "/exports/decisions?format=xlsx")
      const [head = [], ...rows] = await readSheet(Buffer.from(book.data))
      const row = required(rows.find(([number]) => number === PAPER.number))
      expect(row[head.indexOf("Ngày ký")]).toEqual(new Date(`${PAPER.date}T00:00:00Z`))
      expect(row[head.indexOf("Số sản phẩm")]).toBe(1)
      expect(Buffer.from(book.data).includes("<f>")).toBe(false)
    })

    it("a print names its filters, its day and who printed it, and what was typed does nothing in it", async () => {
      const writer = await decided()
      const { data, headers } = await ask(writer, "/exports/recognitions?format=print&state=valid&q=%3Cb%3Ex")
      const html = Buffer.from(data).toString("utf8")
      expect(headers["content-type"]).toContain("text/html")
      expect(headers["content-security-policy"]).toContain("default-src 'none'")
      for (const words of ["<h1>", "Còn hiệu lực", "&lt;b&gt;x", "nhap@example.com", "0 dòng"]) {
        expect(html).toContain(words)
      }
      expect(html).not.toContain("<b>x")
      const full = Buffer.from((await ask(writer, "/exports/recognitions?format=print")).data).toString("utf8")
      expect(full).toContain("Mứt me")
    })

    it("officials have what lies in their provinces alone", async () => {
      const writer = await decided()
      const elsewhere = await official(api, getContainer(), "ha-noi@example.com", "registrar", "01")
      const nation = await staff(api, getContainer(), "bo@example.com", "auditor")
      for (const name of ["recognitions", "sale-stops", "official-acts"]) {
        expect([name, (await csv(elsewhere, name)).rows]).toEqual([name, []])
        expect((await csv(writer, name)).rows.length).toBeGreaterThan(0)
        expect((await csv(nation, name)).rows.length).toBeGreaterThan(0)
      }
      expect((await csv(elsewhere, "decisions")).rows.some(([number]) => String(number).includes("HYPERLINK"))).toBe(
        false,
      )
    })

    it("each list is for those who may see it on the screen", async () => {
      const people = await Promise.all(
        STAFF_ROLES.map(async (role) => [role, await staff(api, getContainer(), `${role}@example.com`, role)] as const),
      )
      for (const [name, { list }] of Object.entries(DESK_TABLES)) {
        for (const [role, person] of people) {
          const isAllowed = required(staffRolesOf(list) ?? undefined).includes(role)
          const { status } = await ask(person, `/exports/${name}?format=csv`)
          expect([name, role, status]).toEqual([name, role, isAllowed ? 200 : 403])
        }
      }
      const [, boss] = required(people[0])
      for (const url of [
        "decisions",
        "decisions?format=pdf",
        "decisions?format=csv&who=x",
        "staff?format=csv&q=a&z=1",
      ]) {
        expect([url, (await ask(boss, `/exports/${url}`)).status]).toEqual([url, 400])
      }
      expect((await ask(boss, "/exports/users?format=csv")).status).toBe(404)
    })

    it("every other list is as long as its screen says, over several pages", async () => {
      const boss = await operator(api, getContainer())
      const province = { legal_form: "household", province_code: "92", commune_code: null, is_producer: true } as const
      await getContainer()
        .resolve(ORGANIZATION_MODULE)
        .createOrganizations(
          Array.from({ length: 530 }, (_, n) => ({ ...province, handle: `co-so-${n}`, name: `Cơ sở ${n}` })),
        )
      const lists = [
        "organizations",
        "proposals",
        "paper-submissions",
        "complaints",
        "purchases",
        "enquiries",
        "staff",
        "bank-transactions",
        "payouts",
      ]
      for (const name of lists) {
        const screen = JSON.parse(Buffer.from((await ask(boss, `/${name}`)).data).toString("utf8"))
        expect([name, (await csv(boss, name)).rows.length]).toEqual([name, screen.count])
      }
      const { rows } = await csv(boss, "organizations")
      expect(rows.length).toBeGreaterThan(530)
      expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
      const stops = await getContainer().resolve(OCOP_MODULE).listSaleStops({})
      expect((await csv(boss, "sale-stops")).rows).toHaveLength(stops.length)
    })
  },
})

backendTests({
  testSuite: ({ api, getContainer }) => {
    it("a purchase is a row with whole đồng", async () => {
      const open = await openTwoSellers(getContainer())
      const boss = await operator(api, getContainer())
      const buyer = shopper(api, open.shop)
      const { data: bought } = await buyer.buy(await buyer.ready([{ variant_id: open.cake.variant_id, quantity: 1 }]))
      const { data } = await api.get("/admin/exports/purchases?format=xlsx", {
        headers: boss.headers,
        responseType: "arraybuffer",
      })
      const [head = [], ...rows] = await readSheet(Buffer.from(data))
      expect(rows.map((row) => [row[0], Number.isInteger(row[head.indexOf("Tổng")])])).toEqual([[bought.code, true]])
    })
  },
})

import { randomUUID } from "node:crypto"
import { ListingPage } from "@ocop/shared/listing"
import { parseCsv, SheetCheck, SheetFile, SheetKept } from "@ocop/shared/listing-sheet"
import { ProblemAnswer } from "@ocop/shared/problem"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { formWith } from "../../fixtures/photos"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const HEAD = "Tên sản phẩm;Quy cách;Giá (đồng);Nặng cả bao bì (g);Số lượng có sẵn"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let path: string
    let desk: ReturnType<typeof atDesk>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })
    beforeEach(async () => {
      const { handle } = open.baker
      desk = atDesk(api, await openDesk(api, "chu@example.com"))
      await join(getContainer(), { email: "chu@example.com", handle })
      path = `/organizations/${handle}`
    })

    const sheet = (text: string) => formWith(Buffer.from(text), {}, "san-pham.csv")
    const keptForm = (words: Record<string, string>) => {
      const form = new FormData()
      for (const [key, value] of Object.entries(words)) form.append(key, value)
      return form
    }
    const drafts = async () => ListingPage.parse((await desk.get(`${path}/listings?view=open`)).data)

    it("is checked row by row, and the chosen products become drafts once", async () => {
      const text = `${HEAD}\nBánh in;Hộp 300 g;45.000;350;20\nBánh in;Hộp 1 kg;140.000;1100;5\nKẹo dừa;Gói;nhiều;;\n`
      const checked = await desk.post(`${path}/sheet/check`, sheet(text))
      expect(checked.status).toBe(200)
      const { listings, problems } = SheetCheck.parse(checked.data)
      expect(problems).toEqual([])
      expect(listings.map(({ rows, problems }) => [rows, problems.map(({ row, column }) => [row, column])])).toEqual([
        [[2, 3], []],
        [[4], [[4, "Giá (đồng)"]]],
      ])
      expect((await drafts()).count).toBe(0)

      const words = { key: randomUUID(), listings: JSON.stringify([listings[0]?.content]) }
      const kept = await desk.post(`${path}/sheet/keep`, keptForm(words))
      expect([kept.status, SheetKept.parse(kept.data)]).toEqual([200, { count: 1 }])
      await desk.post(`${path}/sheet/keep`, keptForm(words))
      expect(await drafts()).toMatchObject({
        count: 1,
        rows: [{ name: "Bánh in", status: "draft", price_from: 45_000 }],
      })
    })

    it("what is on sale is written as a sheet that says the same", async () => {
      const csv = SheetFile.parse((await desk.get(`${path}/sheet?format=csv`)).data)
      const [head, ...rows] = parseCsv(Buffer.from(csv.base64, "base64").toString("utf8"))
      expect(head).toContain("Tên sản phẩm")
      expect(rows.map((row) => row.slice(0, 4))).toEqual([["Bánh pía", "12", "Gói", "65000"]])
      const xlsx = SheetFile.parse((await desk.get(`${path}/sheet`)).data)
      const again = await desk.post(`${path}/sheet/check`, formWith(Buffer.from(xlsx.base64, "base64"), {}, xlsx.name))
      expect(SheetCheck.parse(again.data).listings).toMatchObject([
        { problems: [], content: { name: "Bánh pía", variants: [{ price: 65_000, stock: 10, weight_g: 500 }] } },
      ])
    })

    it("the template can be filled in and sent", async () => {
      const file = SheetFile.parse((await desk.get(`${path}/sheet?template=1`)).data)
      const checked = await desk.post(
        `${path}/sheet/check`,
        formWith(Buffer.from(file.base64, "base64"), {}, file.name),
      )
      expect(SheetCheck.parse(checked.data).listings.map(({ problems }) => problems)).toEqual([[]])
    })

    it("what is no sheet, and what nobody chose, is refused with words", async () => {
      const answer = async (form: FormData, to = "check") => {
        const { status, data } = await desk.post(`${path}/sheet/${to}`, form)
        const { type, field } = ProblemAnswer.parse(data)
        return [status, type, field]
      }
      expect(await answer(new FormData())).toEqual([400, "sheet_missing", "file"])
      expect(await answer(sheet(""))).toEqual([400, "sheet_missing", "file"])
      expect(await answer(formWith(Buffer.from("PK\x03\x04nothing", "latin1")))).toEqual([
        400,
        "sheet_unreadable",
        "file",
      ])
      expect(await answer(formWith(Buffer.alloc(2 * 1024 * 1024 + 1, "a")))).toEqual([413, "sheet_too_heavy", "file"])
      for (const listings of ["[]", "nothing", JSON.stringify([{ name: "Bánh" }])]) {
        const form = keptForm({ key: randomUUID(), listings })
        expect(await answer(form, "keep")).toEqual([400, "sheet_choice_wrong", "listings"])
      }
      expect((await drafts()).count).toBe(0)
    })
  },
})

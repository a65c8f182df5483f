import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AnnexCheck, AnnexImported, MAX_ANNEX_BYTES, nameKey } from "@ocop/shared/annex"
import { ProductDocument } from "@ocop/shared/catalogue"
import { addDays, formatDay } from "@ocop/shared/day"
import { DecisionAnswer } from "@ocop/shared/decision"
import { toCsv } from "@ocop/shared/listing-sheet"
import { ProblemAnswer } from "@ocop/shared/problem"
import writeXlsxFile from "write-excel-file/node"
import { OCOP_MODULE } from "../../../src/modules/ocop"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { openMarket, TODAY, visitors, type Market } from "../../fixtures/market"
import { official, staff } from "../../fixtures/operator"
import { formWith } from "../../fixtures/photos"
import { required } from "../../fixtures/shop"

type Person = Awaited<ReturnType<typeof staff>>

const PAPER = {
  number: "12/QĐ-UBND",
  date: addDays(TODAY, -10),
  authority: "Ủy ban nhân dân thành phố Cần Thơ",
  province_code: "92" as string | null,
  compared_with: "Cổng thông tin điện tử thành phố, mục Quyết định",
  compared_on: TODAY,
}
const HEAD = ["TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Bộ sản phẩm", "Tổng điểm", "Phân hạng", "Số QĐ", "Ngày ký"]
const DATE = formatDay(PAPER.date)
const SEED = join(__dirname, "../../../data/seed")
const ROWS = 5000
const MANY_ROWS_MS = 300_000

type Named = { product: string; producer: string }

/** Names of real products and makers, each pair once. */
function realNames(count: number): Named[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(SEED, file), "utf8"))
  const shelves = readdirSync(join(SEED, "market")).map((file) => read(`market/${file}`)) as {
    makers?: { name: string }[]
    goods?: { name: string }[]
  }[]
  const once = (names: string[]) => [...new Map(names.map((name) => [nameKey(name), name])).values()]
  const titles = once(shelves.flatMap(({ goods = [] }) => goods.map(({ name }) => name)))
  const makers = once(shelves.flatMap(({ makers: some = [] }) => some.map(({ name }) => name)))
  return Array.from({ length: count }, (_, index) => {
    const block = Math.floor(index / titles.length)
    const maker = (block + (index % titles.length)) % makers.length
    return { product: required(titles[index % titles.length]), producer: required(makers[maker]) }
  })
}

type SheetCell =
  { value: string; type: StringConstructor; rowSpan?: number } | { value: number; type: NumberConstructor } | null

backendTests({
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let writer: Person
    let checker: Person

    beforeAll(async () => {
      market = await openMarket(getContainer())
      writer = await official(api, getContainer(), "nhap@example.com", "registrar", "92")
      checker = await official(api, getContainer(), "soat@example.com", "registrar", "92")
    })

    const send = (url: string, file: Buffer | string, options: object, { headers }: Person = writer) =>
      api.post(`/admin${url}`, formWith(Buffer.from(file), { options: JSON.stringify(options) }, "phu-luc.xlsx"), {
        headers,
        validateStatus: () => true,
      })
    const told = ({ status, data }: { status: number; data: unknown }) => [status, ProblemAnswer.parse(data).type]
    const check = async (file: Buffer | string, options: object = { paper: PAPER }, by: Person = writer) => {
      const answer = await send("/annexes/check", file, options, by)
      expect(answer.status).toBe(200)
      return AnnexCheck.parse(answer.data)
    }
    const rowsIn = ({ rows }: AnnexCheck, state: string) =>
      rows.filter((row) => row.state === state).map(({ row }) => row)
    const row = (product: string, producer: string, ...said: (string | null)[]) => {
      const [score = "82,5", stars = "4", number = PAPER.number, date = DATE] = said
      return ["1", product, producer, "Xã Phú Tâm", "6", score, stars, number, date]
    }
    const csv = (...rows: (string | null)[][]) => toCsv([["Phụ lục, danh sách, sản phẩm"], [], HEAD, ...rows])
    const counts = async () => {
      const ocop = getContainer().resolve(OCOP_MODULE)
      const [[, decisions], [, recognitions], [, acts]] = await Promise.all([
        ocop.listAndCountDecisions({}, { take: 1 }),
        ocop.listAndCountRecognitions({}, { take: 1 }),
        ocop.listAndCountOfficialActs({}, { take: 1 }),
      ])
      return { decisions, recognitions, acts }
    }

    it("is checked, written down once, and shows when another registrar has verified it", async () => {
      const file = csv(row("Bơ đậu phộng", "Lò bánh Phú Tâm"), row("Bánh pía khoai", "Lò bánh Phú Tâm"))
      const before = await counts()
      const checked = await check(file)
      expect(checked).toMatchObject({ paper: "new", mapping: { head: 3, places: { product: 1, stars: 6 } } })
      expect(checked.rows).toMatchObject([
        { row: 4, state: "ready", match: { title: "Bơ đậu phộng" }, problems: [] },
        { row: 5, state: "choose", problems: [{ type: "product_near" }] },
      ])
      expect(checked.rows[1]?.candidates[0]?.title).toBe("Bánh pía khoai môn")
      expect(await counts()).toEqual(before)

      const unchosen = await send("/annexes", file, { paper: PAPER, rows: [4, 5] })
      expect(told(unchosen)).toEqual([409, "annex_changed"])
      expect(await counts()).toEqual(before)

      const choices = { 5: required(checked.rows[1]?.candidates[0]).id }
      const written = await send("/annexes", file, { paper: PAPER, choices, rows: [4, 5] })
      const { count, decision_ids } = AnnexImported.parse(written.data)
      expect([written.status, count]).toEqual([200, 2])
      expect(await counts()).toEqual({
        decisions: before.decisions + 1,
        recognitions: before.recognitions + 2,
        acts: before.acts + 3,
      })
      const after = await counts()
      const again = await check(file, { paper: PAPER, choices })
      expect([again.paper, rowsIn(again, "registered")]).toEqual(["registered", [4, 5]])
      const twice = await send("/annexes", file, { paper: PAPER, choices, rows: [4, 5] })
      expect(AnnexImported.parse(twice.data)).toEqual({ count: 0, decision_ids: [] })
      expect(await counts()).toEqual(after)

      const get = visitors(api, market.key)
      const star = async () => ProductDocument.parse((await get("/goods/bo-dau-phong")).data).card.star?.stars ?? null
      expect(await star()).toBeNull()
      const verify = ({ headers }: Person) =>
        api.post(`/admin/decisions/${decision_ids[0]}/verify`, {}, { headers, validateStatus: () => true })
      expect((await verify(writer)).status).toBe(409)
      const { decision } = DecisionAnswer.parse((await verify(checker)).data)
      expect(decision.recognitions).toContainEqual(
        expect.objectContaining({ name_printed: "Bơ đậu phộng", place_printed: "Xã Phú Tâm", state: "valid" }),
      )
      expect(await star()).toBe(4)
    })

    it("goes by the columns that a person names, and by each row's own decision", async () => {
      const rows = [
        ["Món", "Ai", "Mấy", "QĐ"],
        ["Mứt me", "Lò bánh Phú Tâm", "3", "12 / qd-ubnd"],
        ["Bánh ống", "Lò bánh Phú Tâm", "3", "77/QĐ-UBND"],
      ]
      const guessed = await check(toCsv(rows), {})
      expect([guessed.rows, guessed.columns[2]]).toEqual([[], { place: 2, title: "Mấy", sample: "3" }])
      const mapping = { head: 1, places: { product: 0, producer: 1, stars: 2, decision: 3 } }
      const { rows: read } = await check(toCsv(rows), { mapping, paper: PAPER })
      expect(read.map(({ state, problems }) => [state, problems[0]?.type])).toEqual([
        ["ready", undefined],
        ["wrong", "decision_unknown"],
      ])
    })

    it("officials write for their province alone, and five stars are the ministry's", async () => {
      const elsewhere = await official(api, getContainer(), "ha-noi@example.com", "registrar", "01")
      const file = csv(row("Mứt me", "Lò bánh Phú Tâm", "95", "5"))
      expect(told(await send("/annexes/check", file, { paper: PAPER }, elsewhere))).toEqual([403, "other_province"])
      const hanoi = { ...PAPER, province_code: "01" }
      const { rows } = await check(csv(row("Mứt me", "Lò bánh Phú Tâm")), { paper: hanoi }, elsewhere)
      expect(rows).toMatchObject([{ state: "wrong", problems: [{ type: "product_unknown" }] }])
      expect((await check(file)).rows[0]?.problems).toMatchObject([{ type: "stars_of_ministry" }])
      const nation = await staff(api, getContainer(), "bo@example.com", "registrar")
      const ministry = { ...PAPER, province_code: null }
      expect((await check(file, { paper: ministry }, nation)).rows[0]?.state).toBe("ready")
      expect(told(await send("/annexes", file, { paper: ministry, rows: [4] }))).toEqual([403, "other_province"])
    })

    it("remembers for each official what they said of the columns of such heads", async () => {
      const line = row("Bơ đậu phộng", "Lò bánh Phú Tâm")
      const file = csv([...line, "3"])
      const { mapping } = await check(file)
      expect(mapping.places.stars).toBe(6)
      const said = { ...mapping, places: { ...mapping.places, stars: 9, address: undefined } }
      const corrected = await check(file, { paper: PAPER, mapping: said })
      expect(corrected.rows[0]).toMatchObject({ stars: 3, address: "" })
      // Another file with the same heads, read without a word of the columns.
      const next = csv([...row("Mứt me", "Lò bánh Phú Tâm"), "3"])
      expect((await check(next)).mapping).toEqual(corrected.mapping)
      expect((await check(next, { paper: PAPER }, checker)).mapping.places.stars).toBe(6)
      const [kept] = await getContainer().resolve(OCOP_MODULE).listAnnexMappings({ user_id: writer.id })
      expect(kept?.mapping).toEqual(corrected.mapping)
      await check(file, { paper: PAPER, mapping })
      expect((await check(next)).mapping).toEqual(mapping)
    })

    it("reads the sheet that is chosen, and its own merged cells", async () => {
      const text = (value: string) => ({ value, type: String })
      const table = [HEAD, row("Bơ đậu phộng", "Lò bánh Phú Tâm")].map((cells) => cells.map((cell) => text(cell ?? "")))
      const bare = { ...text("Bơ đậu phộng"), rowSpan: 2 }
      const merged = [...table, table[1]?.map((cell, place) => (place === 1 ? null : cell)) ?? []]
      merged[1] = merged[1]?.map((cell, place) => (place === 1 ? bare : cell)) ?? []
      const file = await writeXlsxFile([
        { data: [[text("Lời nói đầu")]], sheet: "Bìa" },
        { data: table, sheet: "Phụ lục 1 & 2" },
        { data: merged, sheet: "Phụ lục 3" },
      ]).toBuffer()
      const first = await check(file)
      expect(first).toMatchObject({ sheets: ["Bìa", "Phụ lục 1 & 2", "Phụ lục 3"], sheet: 1, rows: [] })
      expect((await check(file, { paper: PAPER, sheet: 2 })).rows).toMatchObject([{ state: "ready", set: "6" }])
      const { rows } = await check(file, { paper: PAPER, sheet: 3 })
      expect(rows.map(({ problems }) => problems[0]?.type)).toEqual(["merged_cell", "merged_cell"])
      expect(told(await send("/annexes/check", file, { paper: PAPER, sheet: 4 }))).toEqual([400, "no_such_sheet"])
      const written = await send("/annexes", file, { paper: PAPER, sheet: 2, rows: [2] })
      expect(AnnexImported.parse(written.data).count).toBe(1)
    })

    it("a set that there is not is told and not written", async () => {
      const line = row("Bơ đậu phộng", "Lò bánh Phú Tâm").map((cell, place) => (place === 4 ? "27" : cell))
      const { rows } = await check(csv(line))
      expect(rows).toMatchObject([{ state: "wrong", set: "27", problems: [{ type: "set_unknown" }] }])
    })

    it("what is no annex is refused with words", async () => {
      expect(told(await send("/annexes/check", "", {}))).toEqual([400, "sheet_missing"])
      expect(told(await send("/annexes/check", "PK\x03\x04nothing", {}))).toEqual([400, "sheet_unreadable"])
      expect(told(await send("/annexes/check", Buffer.alloc(MAX_ANNEX_BYTES + 1, "a"), {}))).toEqual([
        413,
        "sheet_too_heavy",
      ])
      const long = toCsv([HEAD, ...Array.from({ length: 10_001 }, () => ["1"])])
      expect(told(await send("/annexes/check", long, {}))).toEqual([400, "annex_too_long"])
      for (const options of [{ choices: "x" }, { mapping: { head: 0, places: {} } }, { paper: 3 }]) {
        expect(told(await send("/annexes/check", csv(), options))).toEqual([400, "annex_options_wrong"])
      }
      expect(told(await send("/annexes", csv(), { rows: [] }))).toEqual([400, "annex_options_wrong"])
      const undated = await send("/annexes/check", csv(), { paper: { ...PAPER, date: "31/02/2026" } })
      expect(told(undated)).toEqual([400, "date_wrong"])
    })

    it(
      "of 5,000 rows with 2 % damage every damaged one is named, none of them is written, the rest once or not at all",
      async () => {
        const container = getContainer()
        const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const names = realNames(ROWS)
        const makers = [...new Set(names.map(({ producer }) => producer))]
        const organizations = await container.resolve(ORGANIZATION_MODULE).createOrganizations(
          makers.map((name, index) => ({
            name,
            handle: `chu-the-${index}`,
            province_code: "92",
            legal_form: "household" as const,
          })),
        )
        const idOfMaker = new Map(organizations.map(({ name, id }) => [name, id]))
        const ids = names.map((_, index) => `prod_annex_${index}`)
        await database.batchInsert(
          "product",
          names.map(({ product }, index) => ({ id: ids[index], title: product, handle: `annex-${index}` })),
          500,
        )
        await database.batchInsert(
          "ocop_product_facts",
          ids.map((product_id, index) => ({
            id: `facts_annex_${index}`,
            product_id,
            set_no: 6,
            origin_province_code: "92",
          })),
          500,
        )
        await database.batchInsert(
          "organization_organization_product_product",
          names.map(({ producer }, index) => ({
            id: `link_annex_${index}`,
            organization_id: required(idOfMaker.get(producer)),
            product_id: ids[index],
          })),
          500,
        )

        const damages: [type: string, change: (cells: (string | null)[], index: number) => void][] = [
          ["name_missing", (cells) => (cells[1] = "")],
          ["producer_missing", (cells) => (cells[2] = " ")],
          ["stars_wrong", (cells) => (cells[6] = "6 sao")],
          ["stars_missing", (cells) => (cells[6] = null)],
          ["score_of_fewer_stars", (cells) => (cells[5] = "55")],
          ["score_wrong", (cells) => (cells[5] = "tám mươi")],
          ["decision_missing", (cells) => (cells[7] = "")],
          ["decision_unknown", (cells) => (cells[7] = "999/QĐ-UBND")],
          ["date_wrong", (cells) => (cells[8] = "31/02/2026")],
          ["product_near", (cells) => (cells[1] = `${cells[1]}x`)],
          ["product_unknown", (cells) => (cells[1] = "Zzz Www Qqq")],
          ["set_unknown", (cells) => (cells[4] = "27")],
          ["row_twice", (cells, index) => cells.splice(0, 9, ...required(plain[index - 1]))],
          ["merged_cell", () => null],
        ]
        const plain = names.map(({ product, producer }, index) => {
          const cells = row(product, producer, index % 3 === 0 ? "82.5" : "82,5", index % 5 === 0 ? "4 sao" : "4")
          return index % 7 === 0 ? cells.map((cell) => cell?.normalize("NFD") ?? null) : cells
        })
        /** The reason by the number of the row. */
        const damaged = new Map<number, string>()
        const sheet: SheetCell[][] = [
          [{ value: "PHỤ LỤC", type: String }],
          [],
          HEAD.map((value) => ({ value, type: String })),
        ]
        for (const [index, cells] of plain.entries()) {
          const kind = index % 50 === 20 ? damages[Math.floor(index / 50) % damages.length] : undefined
          const written = [...cells]
          kind?.[1](written, index)
          if (kind) damaged.set(sheet.length + 1, kind[0])
          const isUnderMerged = sheet.length > 3 && damaged.get(sheet.length) === "merged_cell" && !kind
          if (isUnderMerged) damaged.set(sheet.length + 1, "merged_cell ")
          sheet.push(
            written.map((value, place): SheetCell => {
              if (isUnderMerged && place === 1) return null
              if (place === 0) return { value: index + 1, type: Number }
              const span = kind?.[0] === "merged_cell" && place === 1 ? { rowSpan: 2 } : {}
              return value === null || value === "" ? null : { value, type: String, ...span }
            }),
          )
        }
        expect(damaged.size).toBeGreaterThanOrEqual(ROWS / 50)
        const file = await writeXlsxFile(sheet).toBuffer()

        const before = await counts()
        const checked = await check(file)
        expect(checked.rows).toHaveLength(ROWS)
        const found = new Map(
          checked.rows
            .filter(({ state }) => state !== "ready")
            .map(({ row: no, problems }) => [no, problems.map(({ type }) => type)]),
        )
        expect([...found.keys()]).toEqual([...damaged.keys()])
        for (const [no, type] of damaged) expect(found.get(no), `row ${no}`).toContain(type.trim())

        const rows = rowsIn(checked, "ready")
        expect(rows).toHaveLength(ROWS - damaged.size)
        const late = required(checked.rows.find(({ row: no }) => no === rows.at(-10)))
        await database.raw(`
          create function cut_off() returns trigger language plpgsql as $$
            begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
          create trigger cut_off before insert on ocop_recognition for each row
            when (new.product_id = '${required(late.match).id}') execute function cut_off();
        `)
        try {
          expect((await send("/annexes", file, { paper: PAPER, rows })).status).toBe(500)
          expect(await counts()).toEqual(before)
        } finally {
          await database.raw("drop trigger cut_off on ocop_recognition; drop function cut_off();")
        }

        const written = AnnexImported.parse((await send("/annexes", file, { paper: PAPER, rows })).data)
        expect(written.count).toBe(rows.length)
        const after = await counts()
        expect(after).toEqual({
          decisions: before.decisions + 1,
          recognitions: before.recognitions + rows.length,
          acts: before.acts + rows.length + 1,
        })
        const again = await check(file)
        expect([rowsIn(again, "ready"), rowsIn(again, "registered")]).toEqual([[], rows])
        expect(AnnexImported.parse((await send("/annexes", file, { paper: PAPER, rows })).data).count).toBe(0)
        expect(await counts()).toEqual(after)
      },
      MANY_ROWS_MS,
    )
  },
})

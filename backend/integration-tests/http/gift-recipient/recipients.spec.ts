import {
  FixedRecipient,
  RecipientsChanged,
  RecipientsPage,
  RecipientsRemoved,
  RecipientTable,
  type RecipientRow,
} from "@ocop/shared/gift-recipient"
import { SheetFile } from "@ocop/shared/listing-sheet"
import { ProblemAnswer } from "@ocop/shared/problem"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import forgetGiftRecipients from "../../../src/jobs/forget-gift-recipients"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { summarizeRecipients } from "../../../src/gift-recipient/summarize"
import { backendTests } from "../../backend-tests"
import { openGift, RECIPIENT } from "../../fixtures/gift-list"
import { BROKEN, messyList } from "../../fixtures/messy-list"
import { person, type Told } from "../../fixtures/person"
import { formWith } from "../../fixtures/photos"
import { required } from "../../fixtures/shop"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"

const HEAD = "Họ tên\tĐiện thoại\tĐịa chỉ\tXã/phường\tTỉnh/thành phố\tSố hộp"
const lineOf = (n: number) => `Khách ${n}\t09${10_000_000 + n}\t${n} Lê Lợi\tPhú Lợi\tCần Thơ\t1`
const LINES = (count: number) => [HEAD, ...Array.from({ length: count }, (_, n) => lineOf(n + 1))].join("\n")

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let gift: Awaited<ReturnType<typeof openGift>>
    let who: ReturnType<typeof person>

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })
    beforeEach(async () => {
      gift = await openGift(getContainer(), open.baker.organization_id, "khoa-cua-mot-hop-qua")
      who = person(api, open.shop)
    })

    const path = (rest = "", key = gift.key) => `/gifts/${key}/recipients${rest}`
    const fields = (words: Record<string, string>) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(words)) form.append(name, value)
      return form
    }
    const page = async (query = "") => RecipientsPage.parse((await who.get(path(query))).data)
    const paste = async (text: string) => who.post(path("/table"), fields({ text }))
    const read = async (form: FormData) => RecipientTable.parse((await who.post(path("/table"), form)).data)
    const keep = ({ mapping, cells }: RecipientTable, more: object = {}) =>
      who.post(
        path("/import"),
        fields({
          form_token: "mau-1-cua-danh-sach",
          mapping: JSON.stringify(mapping),
          cells: JSON.stringify(cells),
          ...more,
        }),
      )
    const take = async (text: string, more: object = {}) => keep(await read(fields({ text })), more)
    const fix = (id: string, over: Partial<RecipientRow["typed"]>) =>
      who.post(path(`/rows/${id}`), { typed: { ...RECIPIENT, ...over } })
    const add = (over: Partial<RecipientRow["typed"]>, form_token = "mau-cua-mot-dong") =>
      who.post(path(), { form_token, typed: { ...RECIPIENT, ...over } })
    const answer = ({ status, data }: Told) => {
      const { type, field } = ProblemAnswer.parse(data)
      return [status, type, ...(field === undefined ? [] : [field])]
    }
    const summary = () => summarizeRecipients(getContainer(), gift.draft_id)

    it("a list as an office keeps it: nine of 120 rows are put right one by one", async () => {
      const table = await read(formWith(await messyList(), {}, "qua-tet.xlsx"))
      expect(table.mapping).toEqual({
        name: 1,
        phone: 2,
        street: 3,
        commune: 4,
        province: 5,
        boxes: 6,
        message: 7,
        delivery_on: 8,
      })
      expect([table.cells.length, table.columns[2]]).toEqual([
        120,
        { title: "SĐT", sample: ["0910000001", "912000002", "+84 912 000 003"] },
      ])
      expect((await page()).counts.rows).toBe(0)

      const kept = await keep(table)
      expect([kept.status, RecipientsChanged.parse(kept.data)]).toEqual([200, { count: 120, broken: 9 }])
      const all = await page()
      expect(all.counts).toMatchObject({ rows: 120, good: 111, broken: 9, duplicates: 0, boxes: 112, old_places: 1 })
      expect([all.rows.length, all.page_count]).toEqual([50, 3])
      expect(all.rows[1]).toMatchObject({ phone: "0912 000 002", boxes: 1, fee: 22_000 })
      expect(all.rows[3]).toMatchObject({ boxes: 2, typed: { name: "KHÁCH   4" } })
      expect(all.rows[4]).toMatchObject({ place: { commune: "Xã Phú Tâm", province: "thành phố Cần Thơ" } })

      const broken = await page("?only=broken")
      expect(
        broken.rows.map(({ position, problems }) => [position, problems.map((p) => `${p.field}: ${p.type}`)]),
      ).toEqual(Object.entries(BROKEN).map(([position, { wrong }]) => [Number(position), [wrong]]))
      const rowAt = (position: number) => required(broken.rows.find((row) => row.position === position))
      expect(rowAt(48).suggestions.map(({ name }) => name)).toEqual(["Phường Mỹ Xuyên"])
      expect(rowAt(61).suggestions).toHaveLength(3)

      const mends: Record<number, Partial<RecipientRow["typed"]>> = {
        7: { name: "Lê Văn An" },
        19: { phone: "0912 345 670" },
        33: { phone: "0987 654 321" },
        48: { commune_code: required(rowAt(48).suggestions[0]).code },
        61: { commune_code: required(rowAt(61).suggestions[1]).code },
        77: { commune: "Phường Phú Lợi" },
        90: { province: "Cần Thơ" },
        104: { boxes: "3" },
        118: { delivery_on: "" },
      }
      let left = 9
      for (const [position, mend] of Object.entries(mends)) {
        const { id, typed } = rowAt(Number(position))
        const { status, data } = await fix(id, { ...typed, ...mend })
        expect([status, FixedRecipient.parse(data).row.problems]).toEqual([200, []])
        left -= 1
        expect((await page()).counts.broken).toBe(left)
      }
      expect(await summary()).toMatchObject({ count: 120, boxes: 123, broken: 0, provinces: 1 })
    })

    it("a thousand rows are read and written in one go, and one more is too many", async () => {
      const kept = await take(LINES(1000))
      expect([kept.status, kept.data]).toEqual([200, { count: 1000, broken: 0 }])
      const { fees, boxes } = await summary()
      expect([fees, boxes]).toEqual([22_000_000, 1000])
      expect(answer(await add({}))).toEqual([409, "recipients_too_many_together"])
      expect((await page("?page=20")).rows.at(-1)?.position).toBe(1000)
      expect((await who.get(path("?page=21"))).status).toBe(404)

      const pasted = await paste(LINES(1812))
      expect([...answer(pasted), ProblemAnswer.parse(pasted.data).message]).toEqual([
        400,
        "recipients_too_many",
        "text",
        "Danh sách có 1.812 dòng, tối đa 1.000. Hãy chia thành hai phần.",
      ])
      const file = await who.post(path("/table"), formWith(Buffer.from(LINES(1812)), {}, "qua.csv"))
      expect(ProblemAnswer.parse(file.data).message).toBe("Tệp có 1.812 dòng, tối đa 1.000. Hãy chia thành hai tệp.")
    })

    it("the same form twice is one list; a list there is is replaced only when that is said", async () => {
      await take(LINES(3))
      expect((await take(LINES(3))).data).toEqual({ count: 3, broken: 0 })
      expect((await page()).counts.rows).toBe(3)

      const other = { form_token: "mau-2-cua-danh-sach" }
      expect(answer(await take(LINES(2), other))).toEqual([409, "recipients_there", "how"])
      expect((await take(LINES(2), { ...other, how: "append" })).status).toBe(200)
      expect((await page()).counts).toMatchObject({ rows: 5, duplicates: 2 })
      expect((await page()).rows.map(({ position, same_as }) => [position, same_as])).toEqual([
        [1, null],
        [2, null],
        [3, null],
        [4, 1],
        [5, 2],
      ])
      const replaced = await Promise.all(
        [1, 2].map(() => take(LINES(4), { form_token: "mau-3-cua-danh-sach", how: "replace" })),
      )
      expect(replaced.map(({ status }) => status)).toEqual([200, 200])
      expect((await page()).rows.map(({ position }) => position)).toEqual([1, 2, 3, 4])
    })

    it("a list that cannot be written wholly is not written, and the old one stays", async () => {
      await take(LINES(3))
      const gifts = getContainer().resolve(GIFT_MODULE)
      const refusing = vi.spyOn(gifts, "deleteGiftRecipients").mockRejectedValueOnce(new Error("the database is gone"))
      const failed = await take(LINES(5), { form_token: "mau-4-cua-danh-sach", how: "replace" })
      refusing.mockRestore()
      expect(failed.status).toBe(500)
      expect((await page()).counts.rows).toBe(3)
      expect((await take(LINES(5), { form_token: "mau-4-cua-danh-sach", how: "replace" })).status).toBe(200)
      expect((await page()).counts.rows).toBe(5)
    })

    it("rows are typed, kept although wrong, taken out one by one and all wrong ones at once", async () => {
      const first = await add({})
      expect([first.status, first.data]).toMatchObject([201, { position: 1, broken: false }])
      expect((await add({})).data).toEqual(first.data)
      await add({ phone: "0912", message: "m".repeat(201) }, "mau-cua-dong-2")
      await add({ street: "" }, "mau-cua-dong-3")
      const { rows, counts } = await page()
      expect(counts).toMatchObject({ rows: 3, good: 1, broken: 2 })
      expect(rows[1]).toMatchObject({
        typed: { phone: "0912" },
        problems: [
          { field: "phone", type: "phone_short" },
          { field: "message", type: "message_long" },
        ],
      })
      expect(answer(await who.post(path("/drop"), { count: 1 }))).toEqual([409, "recipients_changed"])
      const dropped = RecipientsRemoved.parse((await who.post(path("/drop"), { count: 2 })).data)
      expect(dropped).toMatchObject({ count: 2, broken: 0 })
      expect((await who.post(path("/drop"), { count: 2 })).data).toEqual({ count: 0, broken: 0, removal: null })
      // What was left out comes back as it was, once.
      const back = (removal: string | null) => who.post(path("/restore"), { removal })
      expect((await back("khong-co-lan-nao")).data).toEqual({ count: 0, broken: 0 })
      expect((await back(dropped.removal)).data).toEqual({ count: 2, broken: 2 })
      expect((await back(dropped.removal)).data).toEqual({ count: 0, broken: 2 })
      expect((await page()).rows).toEqual(rows)
      const again = RecipientsRemoved.parse((await who.post(path("/drop"), { count: 2 })).data)
      expect((await back(dropped.removal)).data).toEqual({ count: 0, broken: 0 })
      expect(again.removal).not.toBe(dropped.removal)
      const gone = await who.delete(path(`/rows/${required(rows[0]).id}`))
      expect([gone.status, (await page()).counts.rows]).toEqual([200, 0])
      expect((await who.delete(path(`/rows/${required(rows[0]).id}`))).status).toBe(404)
      const other = await openGift(getContainer(), open.farmer.organization_id, "khoa-cua-mot-hop-khac")
      const theirs = await who.post(path("/restore", other.key), { removal: again.removal })
      expect(theirs.data).toEqual({ count: 0, broken: 0 })
      // They are erased soon, whatever becomes of the list.
      const gifts = getContainer().resolve(GIFT_MODULE)
      expect(await gifts.listGiftRecipients({}, { withDeleted: true })).toHaveLength(3)
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex("gift_recipient").update({ deleted_at: new Date(Date.now() - 3 * 86_400_000) })
      await forgetGiftRecipients(getContainer())
      expect(await gifts.listGiftRecipients({}, { withDeleted: true })).toEqual([])
    })

    it("old communes that lie in one of today are taken with one word, no other row is touched", async () => {
      await add({ commune: "Xã Đại Tâm, huyện Mỹ Xuyên", province: "Sóc Trăng" }, "mau-cua-dong-1")
      await add({ commune: "Phường 2", province: "Sóc Trăng" }, "mau-cua-dong-2")
      await add({ commune: "Xã Đại Tâm", province: "Sóc Trăng", phone: "" }, "mau-cua-dong-3")
      expect((await who.post(path("/accept"), {})).data).toEqual({ count: 1, broken: 2 })
      const [first] = (await page()).rows
      expect(first).toMatchObject({
        problems: [],
        place: { commune: "Phường Mỹ Xuyên" },
        typed: { commune_code: "31684" },
      })
    })

    it("what is no list is refused with words", async () => {
      const refusal = async (form: FormData) => answer(await who.post(path("/table"), form))
      expect(await refusal(new FormData())).toEqual([400, "recipients_missing", "file"])
      expect(await refusal(fields({ text: " " }))).toEqual([400, "recipients_missing", "file"])
      expect(await refusal(fields({ text: HEAD }))).toEqual([400, "recipients_empty", "text"])
      const broken = [Buffer.from("PK\x03\x04nothing", "latin1"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])]
      for (const file of broken) {
        expect(await refusal(formWith(file, {}, "qua.xlsx"))).toEqual([400, "recipients_unreadable", "file"])
      }
      expect(await refusal(formWith(Buffer.alloc(2 * 1024 * 1024 + 1, "a"), {}, "qua.csv"))).toEqual([
        413,
        "sheet_too_heavy",
        "file",
      ])
      const table = await read(fields({ text: LINES(1) }))
      expect(answer(await keep(table, { cells: "[[1]]" }))).toEqual([400, "recipient_table_wrong", "file"])
      expect(answer(await keep(table, { mapping: '{"name":0}' }))).toEqual([
        400,
        "recipient_columns_missing",
        "mapping",
      ])
      expect((await page()).counts.rows).toBe(0)
    })

    it("is read whatever it is encoded in, and the template by itself has no row", async () => {
      const text = LINES(2).replaceAll("\t", ";")
      for (const file of [Buffer.from(text), Buffer.from(`\ufeff${text}`, "utf16le")]) {
        const { columns, cells } = await read(formWith(file, {}, "qua.csv"))
        expect([columns[0]?.title, cells.length]).toEqual(["Họ tên", 2])
      }
      const { base64, name } = SheetFile.parse((await who.get(path("/template"))).data)
      const template = formWith(Buffer.from(base64, "base64"), {}, name)
      expect(answer(await who.post(path("/table"), template))).toEqual([400, "recipients_empty", "file"])
    })

    it("is there under its key alone, and a row of another list is not there", async () => {
      const other = await openGift(getContainer(), open.farmer.organization_id, "khoa-cua-hop-qua-khac")
      await add({})
      const [row] = (await page()).rows
      const { id } = required(row)
      const form = () => fields({ text: LINES(1) })
      const table = await read(form())
      const importing = fields({
        form_token: "mau-1-cua-danh-sach",
        mapping: JSON.stringify(table.mapping),
        cells: JSON.stringify(table.cells),
      })
      const calls = (key: string) => [
        who.get(path("", key)),
        who.post(path("", key), { form_token: "mau-la-cua-ai", typed: RECIPIENT }),
        who.post(path("/table", key), form()),
        who.post(path("/import", key), importing),
        who.post(path("/accept", key), {}),
        who.post(path("/drop", key), { count: 1 }),
        who.post(path("/restore", key), { removal: "khong-co-lan-nao" }),
        who.get(path("/days", key)),
        who.post(path("/days", key), { mode: "own", day: "" }),
        who.get(path("/template", key)),
        who.post(path(`/rows/${id}`, key), { typed: RECIPIENT }),
        who.delete(path(`/rows/${id}`, key)),
      ]
      const statuses = async (key: string) => (await Promise.all(calls(key))).map(({ status }) => status)
      expect(new Set(await statuses("khong-co"))).toEqual(new Set([404]))
      expect((await statuses(other.key)).slice(-2)).toEqual([404, 404])
      expect((await page()).counts.rows).toBe(1)
    })

    it("is changed no more once it is ordered", async () => {
      await add({})
      await getContainer().resolve(GIFT_MODULE).updateGiftDrafts({ id: gift.draft_id, status: "placed" })
      const [row] = (await page()).rows
      const { id } = required(row)
      const refused = [
        await add({}, "mau-cua-dong-2"),
        await fix(id, { name: "Ai khác" }),
        await who.post(path("/drop"), { count: 1 }),
        await who.post(path("/restore"), { removal: "khong-co-lan-nao" }),
        await who.post(path("/days"), { mode: "own", day: "" }),
      ]
      expect(refused.map(answer)).toEqual(refused.map(() => [409, "gift_placed"]))
      expect((await page()).is_placed).toBe(true)
    })
  },
})

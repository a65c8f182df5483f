import { Modules } from "@medusajs/framework/utils"
import { addDays, addMonths, todayInVietnam } from "@ocop/shared/day"
import { NoticePage } from "@ocop/shared/notice"
import { RETENTION_MONTHS } from "@ocop/shared/policy"
import { Me } from "@ocop/shared/member"
import { noteOrders } from "../../../src/notice/note-orders"
import { noteFor } from "../../../src/notice/note-for"
import { NOTICE_MODULE } from "../../../src/modules/notice"
import { ORDER_GROUP_MODULE } from "../../../src/modules/order-group"
import { backendTests } from "../../backend-tests"
import { atDesk, join, openDesk } from "../../fixtures/member"
import { told } from "../../fixtures/person"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let owner: ReturnType<typeof atDesk>
    let clerk: ReturnType<typeof atDesk>
    let organization_id: string
    let path: string

    beforeAll(async () => {
      const container = getContainer()
      open = await openTwoSellers(container)
      owner = atDesk(api, await openDesk(api, "chu@example.com"))
      clerk = atDesk(api, await openDesk(api, "nhan-vien@example.com"))
      organization_id = await join(container, { email: "chu@example.com", handle: open.baker.handle })
      await join(container, { email: "nhan-vien@example.com", handle: open.baker.handle, role: "staff" })
      path = `/organizations/${open.baker.handle}/notices`
    })

    const noticesOf = async (who: typeof owner, page = 1) =>
      NoticePage.parse((await who.get(`${path}?page=${page}`)).data)
    const unreadOf = async (who: typeof owner) => Me.parse((await who.get("/me")).data).organizations[0]?.unread
    const suspend = (key: string) =>
      noteFor(getContainer(), { organization_id, key, kind: "organization_suspended", data: { reason: "Nhãn sai." } })

    it("tells each seller of a purchase of the own order, once, however often the event comes", async () => {
      const buyer = shopper(api, open.shop)
      await buyer.buy(
        await buyer.ready([
          { variant_id: open.cake.variant_id, quantity: 2 },
          { variant_id: open.rice.variant_id, quantity: 1 },
        ]),
      )
      await until(async () => (await noticesOf(owner)).notices.length > 0)
      const [group] = await getContainer().resolve(ORDER_GROUP_MODULE).listOrderGroups({})
      await Promise.all([1, 2, 3].map(() => noteOrders(getContainer(), group?.id ?? "")))

      const { notices, unread, page_count } = await noticesOf(owner)
      expect({ unread, page_count }).toEqual({ unread: 1, page_count: 1 })
      expect(notices).toEqual([
        expect.objectContaining({
          kind: "new_order",
          is_read: false,
          data: expect.objectContaining({ code: group?.code, pieces: 2 }),
        }),
      ])
      expect(notices[0]?.data).toMatchObject({ total: expect.any(Number) })
      expect(await unreadOf(clerk)).toBe(1)
    })

    it("keeps what one member has read apart from what another has", async () => {
      for (const key of ["a", "b", "c"]) expect(await suspend(key)).toBe(true)
      expect(await suspend("a")).toBe(false)
      const { notices } = await noticesOf(owner)
      expect(notices).toHaveLength(3)

      const opened = await owner.post(`${path}/${notices[1]?.id}/read`, {})
      expect([opened.status, opened.data]).toEqual([200, { unread: 2 }])
      await owner.post(`${path}/${notices[1]?.id}/read`, {})
      expect((await noticesOf(owner)).notices.map(({ is_read }) => is_read)).toEqual([false, true, false])
      expect(await unreadOf(clerk)).toBe(3)

      const all = await owner.post(`${path}/read`, { until: notices[0]?.at })
      expect([all.status, all.data]).toEqual([200, { unread: 0 }])
      await suspend("d")
      expect(await unreadOf(owner)).toBe(1)
      // An older page that is still open does not take the mark back, and tomorrow's notices cannot be read today.
      await owner.post(`${path}/read`, { until: "2020-01-01T00:00:00.000Z" })
      expect(await unreadOf(owner)).toBe(1)
      await owner.post(`${path}/read`, { until: "2999-01-01T00:00:00.000Z" })
      await suspend("e")
      expect(await unreadOf(owner)).toBe(1)
      expect(await unreadOf(clerk)).toBe(5)
    })

    it("gives pages, and no news to who comes later", async () => {
      for (let n = 0; n < 45; n++) await suspend(`s${n}`)
      const pages = await Promise.all([1, 2, 3, 4].map((page) => noticesOf(owner, page)))
      expect(pages.map(({ notices }) => notices.length)).toEqual([20, 20, 5, 0])
      expect(new Set(pages.flatMap(({ notices }) => notices.map(({ id }) => id))).size).toBe(45)
      expect(pages[0]?.page_count).toBe(3)
      for (let n = 45; n < 120; n++) await suspend(`s${n}`)
      expect(await unreadOf(owner)).toBe(100)

      const late = atDesk(api, await openDesk(api, "moi@example.com"))
      await join(getContainer(), { email: "moi@example.com", handle: open.baker.handle, role: "staff" })
      expect((await noticesOf(late)).notices.every(({ is_read }) => is_read)).toBe(true)
      expect(await unreadOf(late)).toBe(0)
    })

    it("refuses what makes no sense in words", async () => {
      expect(told(await owner.get(`${path}?page=0`))).toEqual([400, "invalid_query:page"])
      expect(told(await owner.get(`${path}?page=x`))).toEqual([400, "invalid_query:page"])
      expect((await owner.post(`${path}/read`, { until: "hôm qua" })).status).toBe(400)
      expect((await owner.post(`${path}/read`, {})).status).toBe(400)
      expect((await owner.post(`${path}/khong-co/read`, {})).status).toBe(404)
    })

    it("is forgotten a year after it was told, with who read it, and not a day before", async () => {
      const notices = getContainer().resolve(NOTICE_MODULE)
      const tell = async (key: string, at: Date) =>
        notices.note({
          organization_id,
          key,
          content: { kind: "organization_suspended", data: { reason: "Nhãn sai." } },
          at,
          mails: [{ member_id: "mem_chu", way: "at_once" }],
        })
      const day = todayInVietnam(new Date())
      const lastYear = (date: string) => new Date(`${addMonths(date, -RETENTION_MONTHS.notice)}T08:00:00+07:00`)
      const old = await tell("xua", lastYear(addDays(day, -1)))
      const kept = await tell("con", lastYear(addDays(day, 1)))
      const member_id = (await notices.listNoticeReads({}, { take: 1 }))[0]?.member_id ?? "mem_chu"
      await notices.markRead({ notice_id: old ?? "", member_id })
      const run = () => getContainer().resolve(Modules.WORKFLOW_ENGINE).run("job-forget-notices", { input: {} })
      await run()
      await run()
      const ids = [old, kept].flatMap((id) => id ?? [])
      expect((await notices.listNotices({ id: ids })).map(({ id }) => id)).toEqual([kept])
      expect((await notices.listNoticeMessages({ notice_id: ids })).map(({ notice_id }) => notice_id)).toEqual([kept])
      expect(await notices.listNoticeReads({ notice_id: ids })).toEqual([])
      expect((await noticesOf(owner)).notices.length).toBeGreaterThan(0)
    })
  },
})

import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DRAFT_KEPT_DAYS } from "@ocop/shared/gift"
import forgetGiftDrafts from "../../../src/jobs/forget-gift-drafts"
import { GIFT_MODULE } from "../../../src/modules/gift"
import { backendTests } from "../../backend-tests"
import { addRecipient } from "../../fixtures/gift"

const DAY_MS = 86_400_000

backendTests({
  testSuite: ({ getContainer }) => {
    const make = async (key: string, more: object = {}) => {
      const values = { key, point_id: "spt_1", contents: { items: [] } as never, ...more }
      const { id } = await getContainer().resolve(GIFT_MODULE).createGiftDrafts(values)
      await addRecipient(getContainer(), id)
      return id
    }
    const age = async (table: string, where: object, days: number) => {
      const updated_at = new Date(Date.now() - days * DAY_MS)
      await getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)(table).where(where).update({ updated_at })
    }

    it("deletes gifts that were left for 60 days, with their recipients, and no others", async () => {
      const left = await make("bo-do")
      const worked = await make("con-sua-danh-sach")
      const recent = await make("moi-hom-qua")
      const placed = await make("da-dat", { status: "placed" })
      for (const id of [left, worked, placed]) await age("gift_draft", { id }, DRAFT_KEPT_DAYS + 1)
      for (const draft_id of [left, placed]) await age("gift_recipient", { draft_id }, DRAFT_KEPT_DAYS + 1)
      await age("gift_draft", { id: recent }, DRAFT_KEPT_DAYS - 1)
      // Somebody was taken out of the list, and could have been brought back.
      await addRecipient(getContainer(), left)
      const [gone] = await getContainer().resolve(GIFT_MODULE).listGiftRecipients({ draft_id: left })
      await getContainer()
        .resolve(GIFT_MODULE)
        .softDeleteGiftRecipients([gone?.id ?? ""])
      await age("gift_recipient", { draft_id: left }, DRAFT_KEPT_DAYS + 1)
      await forgetGiftDrafts(getContainer())
      const gifts = getContainer().resolve(GIFT_MODULE)
      const ids = (await gifts.listGiftDrafts({}, { withDeleted: true })).map(({ id }) => id)
      expect(ids.toSorted()).toEqual([worked, recent, placed].toSorted())
      const rows = await gifts.listGiftRecipients({}, { withDeleted: true })
      expect(rows.map(({ draft_id }) => draft_id).toSorted()).toEqual([worked, recent, placed].toSorted())
    })
  },
})

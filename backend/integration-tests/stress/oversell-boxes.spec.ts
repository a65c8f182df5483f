import { backendTests } from "../backend-tests"
import { onShelf, openPoint, permit, PICKUP, shelve, type OpenPoint } from "../fixtures/point-shelf"
import { fillBox } from "../fixtures/ready-box"
import { shopper, type Answer } from "../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../fixtures/two-sellers"

const BUYERS = 30
/** A machine that does much else at the same time still gets there. */
const PATIENCE = { timeout: 300_000 }

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let point: OpenPoint
    let box: { variant_id: string }

    /** Ten of the baker's cakes and four bags of rice lie at the farmer's point, and boxes of two cakes and a bag. */
    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
      const { organization_id } = open.farmer
      point = await openPoint(getContainer(), { organization_id, handle: "quay-phu-loi" })
      await shelve(getContainer(), point, open.cake, { pieces: 10 })
      await shelve(getContainer(), point, open.rice, { pieces: 4 })
      for (const verb of ["resell", "box"] as const) {
        await permit(getContainer(), { maker_id: open.baker.organization_id, reseller_id: organization_id, verb })
      }
      box = await fillBox(getContainer(), point, [
        [open.cake, 2],
        [open.rice, 1],
      ])
    })

    async function ready(variant_id: string) {
      const one = shopper(api, open.shop)
      const { data } = await one.post(`/sales-points/${point.handle}/baskets`)
      await one.post(`/baskets/${data.id}/lines`, { variant_id, quantity: 1 })
      await one.post(`/baskets/${data.id}/pickup`, PICKUP)
      return () => one.buy(data.id)
    }

    it("never sells a part twice to thirty who press at once for boxes and for what is in them", PATIENCE, async () => {
      const presses: { isBox: boolean; buy: () => Promise<Answer> }[] = []
      for (let n = 0; n < BUYERS; n += 1) {
        const isBox = n % 2 === 0
        presses.push({ isBox, buy: await ready(isBox ? box.variant_id : open.cake.variant_id) })
      }
      const answers = await Promise.all(presses.map(async ({ isBox, buy }) => ({ isBox, answer: await buy() })))
      const refused = answers.filter(({ answer }) => answer.status !== 200)
      expect(new Set(refused.map(({ answer }) => `${answer.status} ${answer.data.type}`))).toEqual(
        new Set(["409 out_of_stock"]),
      )
      const sold = answers.filter(({ answer }) => answer.status === 200)
      const boxes = sold.filter(({ isBox }) => isBox).length
      const cakes = sold.length + boxes
      // One cake may stay behind, which is no box.
      expect([9, 10]).toContain(cakes)
      expect(boxes).toBeLessThanOrEqual(4)
      expect(await onShelf(getContainer(), point, open.cake)).toEqual({ stocked: 10, reserved: cakes })
      expect(await onShelf(getContainer(), point, open.rice)).toEqual({ stocked: 4, reserved: boxes })
    })
  },
})

import { backendTests } from "../../backend-tests"
import { told } from "../../fixtures/person"
import { openSaleModes, type SaleModes } from "../../fixtures/sale-modes"
import { stockOf } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: SaleModes

    beforeAll(async () => {
      open = await openSaleModes(getContainer())
    })

    it("alcohol is bought only by who says to be of age, and the order keeps when and in which words", async () => {
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([
        { variant_id: open.wine.variant_id, quantity: 1 },
        { variant_id: open.cake.variant_id, quantity: 1 },
      ])
      const { data: basket } = await hoa.get(`/baskets/${id}`)
      expect(basket).toMatchObject({ adults_only: true, ready: true })
      const buy = (said: object) =>
        hoa.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: basket.totals.total, ...said })
      for (const said of [{}, { age_wording: null }]) {
        expect(told(await buy(said))).toEqual([400, "age_unconfirmed:age_wording"])
      }
      expect(told(await buy({ age_wording: "0.1" }))).toEqual([400, "invalid_data:age_wording"])
      expect(await stockOf(getContainer(), open.wine)).toMatchObject({ reserved: 0 })

      const before = Date.now()
      const { data: placed } = await buy({ age_wording: "1.0" })
      const headers = { ...hoa.headers, "x-purchase-token": placed.token }
      const { data } = await api.get(`/store/purchases/${placed.code}`, { headers })
      expect(data.age_confirmation.wording).toBe("1.0")
      expect(new Date(data.age_confirmation.at).getTime()).toBeGreaterThanOrEqual(before)
      expect((await buy({})).data.code).toBe(placed.code)
    })

    it("a cart that skips the question is not completed, and one without alcohol is not asked", async () => {
      const hoa = shopper(api, open.shop)
      const id = await hoa.ready([{ variant_id: open.cake.variant_id, quantity: 1 }])
      const { totals } = (await hoa.get(`/baskets/${id}`)).data
      const wine = { variant_id: open.wine.variant_id, quantity: 1 }
      await hoa.post(`/carts/${id}/line-items`, wine)
      expect(told(await hoa.post(`/carts/${id}/complete`))).toEqual([400, "age_unconfirmed:age_wording"])

      const [line] = (await hoa.get(`/baskets/${id}`)).data.groups.flatMap(({ lines }) =>
        lines.filter(({ variant_id }) => variant_id === wine.variant_id),
      )
      await hoa.post(`/baskets/${id}/lines/${line?.id}`, { quantity: 0 })
      const { data: placed } = await hoa.post(`/baskets/${id}/purchase`, { payment: "cod", shown_total: totals.total })
      const headers = { ...hoa.headers, "x-purchase-token": placed.token }
      expect((await api.get(`/store/purchases/${placed.code}`, { headers })).data.age_confirmation).toBeNull()
    })
  },
})

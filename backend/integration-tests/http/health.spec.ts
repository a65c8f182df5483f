import { backendTests } from "../backend-tests"

backendTests({
  testSuite: ({ api }) => {
    it("answers when the shop is up", async () => {
      const { status } = await api.get("/health")
      expect(status).toBe(200)
    })

    it("says what answers searches", async () => {
      const { data } = await api.get("/health/search")
      expect(data).toEqual({ engine: "database", down_since: null })
    })
  },
})

import { backendTests } from "../backend-tests"

backendTests({
  testSuite: ({ api }) => {
    it("answers when the shop is up", async () => {
      const { status } = await api.get("/health")
      expect(status).toBe(200)
    })
  },
})

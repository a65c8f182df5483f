import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

medusaIntegrationTestRunner({
  testSuite: ({ api }) => {
    it("answers when the shop is up", async () => {
      const { status } = await api.get("/health")
      expect(status).toBe(200)
    })
  },
})

import { expect, test } from "../fixtures.ts"

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled })

    for (const [typed, meant] of [
      ["banh piaa", "Bánh pía"],
      ["lap suong", "Lạp xưởng"],
    ] as const) {
      test(`whoever types ${typed} is asked for ${meant}, and led there`, async ({ page, listPage }) => {
        await listPage.open(`?${new URLSearchParams({ q: typed })}`)
        await expect(listPage.cards).toHaveCount(0)
        const question = page.getByRole("main").getByText(/^Ý bạn là/)
        // As it is written in the name of one of the goods, which may begin with other words.
        await question.getByRole("link", { name: new RegExp(`^${meant}$`, "i") }).click()
        await expect(listPage.heading).toHaveText(new RegExp(`^Kết quả cho “${meant}”$`, "i"))
        await expect(listPage.cards.first()).toBeVisible()
      })
    }

    test("what is found without its marks, and what nothing is like, is no slip", async ({ page, listPage }) => {
      for (const [typed, isFound] of [
        ["banh pia chay", true],
        ["com chay", false],
      ] as const) {
        await listPage.open(`?${new URLSearchParams({ q: typed })}`)
        await expect(listPage.heading).toHaveText(`Kết quả cho “${typed}”`)
        expect((await listPage.cards.count()) > 0).toBe(isFound)
        await expect(page.getByText(/^Ý bạn là/)).toHaveCount(0)
      }
    })
  })
}

test("an English page asks in English, about words that are marked as Vietnamese", async ({ page }) => {
  await page.goto("/en/tim?q=lap+suong")
  const meant = page.getByText(/^Did you mean/).getByRole("link", { name: "Lạp xưởng" })
  await expect(meant).toHaveAttribute("lang", "vi")
  await expect(meant).toHaveAttribute("href", /^\/en\/tim\?q=/)
})

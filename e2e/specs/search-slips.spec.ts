import { expect, test } from "../fixtures.ts"

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled })

    for (const [typed, meant] of [
      ["banh piaa", "Bánh pía"],
      ["lap suong", "Lạp xưởng"],
      ["banhs pias", "Bánh pía"],
      ["banhpia", "Bánh pía"],
    ] as const) {
      test(`whoever types ${typed} sees ${meant}, is told so, and may have exactly what was typed`, async ({
        page,
        listPage,
      }) => {
        await listPage.open(`?${new URLSearchParams({ q: typed })}`)
        await expect(listPage.cards.first()).toBeVisible()
        const told = page.getByRole("main").getByText(/^Hiển thị kết quả cho/)
        await expect(told).toHaveText(new RegExp(`^Hiển thị kết quả cho “${meant}” — tìm đúng “${typed}”$`, "i"))

        await told.getByRole("link", { name: `tìm đúng “${typed}”` }).click()
        await expect(page).toHaveURL(/[?&]dung=1/)
        await expect(listPage.heading).toHaveText(`Kết quả cho “${typed}”`)
        await expect(listPage.cards).toHaveCount(0)
        await expect(page.getByText(/^Hiển thị kết quả cho/)).toHaveCount(0)
      })
    }

    test("exactly what was typed finds nothing: the page asks what was meant, and leads there", async ({
      page,
      listPage,
    }) => {
      await listPage.open("?q=lap+suong&dung=1")
      const question = page.getByRole("main").getByText(/^Ý bạn là/)
      await question.getByRole("link", { name: /^Lạp xưởng$/i }).click()
      await expect(listPage.heading).toHaveText(/^Kết quả cho “Lạp xưởng”$/i)
      await expect(listPage.cards.first()).toBeVisible()
    })

    test("filters stay with what was meant", async ({ page, listPage }) => {
      await listPage.open("?q=banh+piaa&sao=4")
      await expect(listPage.cards.first()).toBeVisible()
      await expect(page.getByText(/^Hiển thị kết quả cho/)).toBeVisible()
      await page.getByRole("link", { name: "Bỏ lọc 4 sao" }).click()
      await expect(page).toHaveURL(/q=banh\+piaa$/)
      await expect(page.getByText(/^Hiển thị kết quả cho/)).toBeVisible()
    })

    test("what is found without its marks, and what nothing is like, is no slip", async ({ page, listPage }) => {
      for (const [typed, isFound] of [
        ["banh pia chay", true],
        ["com chay", false],
      ] as const) {
        await listPage.open(`?${new URLSearchParams({ q: typed })}`)
        await expect(listPage.heading).toHaveText(`Kết quả cho “${typed}”`)
        expect((await listPage.cards.count()) > 0).toBe(isFound)
        await expect(page.getByText(/^(?:Ý bạn là|Hiển thị kết quả cho)/)).toHaveCount(0)
      }
    })
  })
}

test("an English page tells in English, about words that are marked as Vietnamese", async ({ page }) => {
  await page.goto("/en/tim?q=lap+suong")
  const told = page.getByText(/^Showing results for/)
  await expect(told.getByText(/^“lạp xưởng”$/i)).toHaveAttribute("lang", "vi")
  await told.getByRole("link", { name: "search for exactly “lap suong”" }).click()
  const meant = page.getByText(/^Did you mean/).getByRole("link", { name: "Lạp xưởng" })
  await expect(meant).toHaveAttribute("lang", "vi")
  await expect(meant).toHaveAttribute("href", /^\/en\/tim\?q=/)
})

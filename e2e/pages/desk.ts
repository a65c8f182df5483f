import { expect, type Locator, type Page } from "@playwright/test"

/** The desk of an organization, `/kenh-co-so`. */
export class DeskPage {
  constructor(private readonly page: Page) {}

  /** Ends at the desk of `maker`, whichever other organizations this person acts for. */
  async signIn({ email, password, maker }: { email: string; password: string; maker: string }) {
    await this.page.goto("/kenh-co-so/dang-nhap")
    await this.page.getByRole("main").getByRole("textbox", { name: "E-mail" }).fill(email)
    await this.page.getByLabel("Mật khẩu").fill(password)
    await this.page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click()
    await expect(this.page).not.toHaveURL(/dang-nhap/)
    await this.page.goto(`/kenh-co-so/${maker}`)
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 })
  }

  /** The links to the desk's pages. */
  get nav(): Locator {
    return this.page.getByRole("navigation", { name: "Kênh cơ sở" })
  }

  get bell(): Locator {
    return this.page.getByRole("main").getByRole("link", { name: /^Thông báo/ })
  }

  /** The row of a notice with this title. */
  notice(title: string): Locator {
    return this.page.getByRole("listitem").filter({ has: this.page.getByRole("heading", { name: title }) })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("main").getByRole("button", { name })
  }
}

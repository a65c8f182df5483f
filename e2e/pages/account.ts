import { expect, type Locator, type Page } from "@playwright/test"

/** The pages of somebody who has an account. */
export class AccountPage {
  constructor(private readonly page: Page) {}

  async signIn({ email, password }: { email: string; password: string }) {
    await this.page.goto("/dang-nhap")
    await this.page.getByRole("main").getByRole("textbox", { name: "E-mail" }).fill(email)
    await this.page.getByLabel("Mật khẩu").fill(password)
    await this.page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click()
  }

  /** Waits until the account's own page is there. */
  async expectSignedIn() {
    await expect(this.page).not.toHaveURL(/dang-nhap/)
    await this.page.goto("/tai-khoan")
    await expect(this.heading).toHaveText("Đơn hàng của bạn")
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 })
  }

  get saved(): Locator {
    return this.page.getByText("Đã lưu.", { exact: true })
  }

  get removed(): Locator {
    return this.page.getByText("Đã xóa.", { exact: true })
  }

  go(name: "Đơn hàng" | "Sổ địa chỉ" | "Thông tin" | "Dữ liệu") {
    return this.page.getByRole("navigation", { name: "Tài khoản của bạn" }).getByRole("link", { name }).click()
  }

  button(name: string): Locator {
    return this.page.getByRole("main").getByRole("button", { name })
  }
}

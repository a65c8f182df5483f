import { expect, type Cookie, type Locator, type Page } from "@playwright/test"
import { expectNoBarrier } from "./barriers.ts"

/** Who has signed in in this process. Nobody may sign in as often as all tests together would, tried twice or not. */
const sessions = new Map<string, Cookie[]>()

/** The desk of those who run the shop. `path` is relative to it. */
export class OperatorDesk {
  constructor(private readonly page: Page) {}

  /** Signs in on the way to a screen of ours: Medusa's own list of orders asks strangers for pictures of flags. */
  async signIn(
    { email, password }: { email: string; password: string },
    { path, heading } = { path: "/nhan-su", heading: "Nhân sự" },
  ) {
    const context = this.page.context()
    const known = sessions.get(email)
    if (known) await context.addCookies(known)
    await this.page.goto(`/quan-tri${path}`)
    if (known) return expect(this.heading).toHaveText(heading)
    await this.signInHere({ email, password }, heading)
    sessions.set(email, await context.cookies())
  }

  /** Signs in at the form that stands here, and lands on a screen with this heading. */
  async signInHere({ email, password }: { email: string; password: string }, heading: string) {
    await this.page.getByPlaceholder("Email").fill(email)
    await this.page.getByPlaceholder("Mật khẩu").fill(password)
    await this.page.getByRole("button", { name: "Tiếp tục với Email" }).click()
    await expect(this.heading).toHaveText(heading)
  }

  async open(path: string) {
    await this.page.goto(`/quan-tri${path}`)
    await expect(this.heading).toBeVisible()
  }

  /** What a form asks of a decision's paper; the city's own authority signed it. */
  async fillPaper({ number, date }: { number: string; date: string }) {
    await this.page.getByLabel("Số quyết định").first().fill(number)
    await this.page.getByLabel("Ngày ký").fill(date)
    await this.page.getByLabel("Cơ quan ban hành").fill("Ủy ban nhân dân thành phố Cần Thơ")
  }

  get heading(): Locator {
    return this.page.getByRole("main").getByRole("heading", { level: 1 })
  }

  /** What the desk shows of one thing. */
  get part(): Locator {
    return this.page.getByRole("main")
  }

  /** The row of a list that says this. */
  row(text: string): Locator {
    return this.page.getByRole("main").getByRole("row").filter({ hasText: text })
  }

  filter(name: string): Locator {
    return this.page.getByRole("navigation", { name: "Lọc" }).getByRole("link", { name, exact: true })
  }

  /** What has just been done, as the desk tells it. */
  told(text: string): Locator {
    return this.page.getByRole("region", { name: /Notifications/ }).getByText(text)
  }

  /** Our own screens and what they open; the rest of the dashboard is Medusa's. */
  async expectNoBarrier(where: string, part = "[data-desk]") {
    await expectNoBarrier(this.page, where, part)
  }
}

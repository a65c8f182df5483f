import { hiddenEntries } from "./desk-menu"

describe("the menu of the desk", () => {
  test("leaves out core's entries and what is refused for officials", () => {
    const hidden = hiddenEntries(["registrar"], "sidebar")
    expect(hidden).toEqual(
      expect.arrayContaining([
        "nav:/orders",
        "nav:/customers",
        "nav:/price-lists",
        "nav:/nhan-su",
        "nav:/don-mua",
        "nav:/chinh-sach",
      ]),
    )
    for (const open of ["nav:/quyet-dinh", "nav:/phu-luc", "nav:/giay-to"]) expect(hidden).not.toContain(open)
    expect(hiddenEntries(["reviewer"], "sidebar")).toContain("nav:/phu-luc")
    expect(hiddenEntries(["registrar"], "settings.sidebar")).toContain("settings-nav:/settings/users")
  })

  test("is core's own for who runs the shop or reads all of it, and for who has no role", () => {
    for (const roles of [["operator"], ["auditor"], ["registrar", "operator"], []] as const) {
      expect(hiddenEntries(roles, "sidebar")).toBeNull()
    }
    expect(hiddenEntries(["registrar"], "product.details")).toBeNull()
  })
})

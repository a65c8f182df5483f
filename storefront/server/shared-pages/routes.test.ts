import { expect, it } from "vitest"
import { scopesOf } from "./routes.ts"

const route = (id: string, path: string, handle?: object) => ({ id, path, module: { handle } })

it("finds the page at an address, and what it goes stale with", () => {
  const routes = {
    root: { id: "root", path: "", module: { handle: undefined } },
    home: { id: "home", index: true, module: { handle: { sharedUntil: "catalogue" } } },
    product: route("product", "san-pham/:handle", { sharedUntil: "stock" }),
    notice: route("notice", "san-pham/:handle/bao-co-hang"),
    basket: route("basket", "gio-hang", { isQuiet: true }),
    missing: route("missing", "*"),
  }
  const scopeOf = scopesOf({ routes })
  expect(
    ["/", "/san-pham/gao", "/san-pham/gao/bao-co-hang", "/gio-hang", "/khac", "/san-pham/gao.data", "//"].map(scopeOf),
  ).toEqual(["catalogue", "stock", null, null, null, null, null])
})

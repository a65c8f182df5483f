import { describe, expect, test } from "vitest"
import { toReport, weigh } from "./budgets.mjs"

const KB = 1000
const sizes = {
  "/manifest.js": 4 * KB,
  "/entry.js": 60 * KB,
  "/react.js": 40 * KB,
  "/root.js": 5 * KB,
  "/list.js": 10 * KB,
  "/card.js": 20 * KB,
  "/basket.js": 21 * KB,
  "/zod.js": 17 * KB,
  "/root.css": 9 * KB,
  "/text.woff2": 30 * KB,
}

function manifestOf(routes) {
  return {
    url: "/manifest.js",
    entry: { module: "/entry.js", imports: ["/react.js"] },
    routes: {
      root: { id: "root", module: "/root.js", imports: ["/react.js"], css: ["/root.css"], hasDefaultExport: true },
      ...Object.fromEntries(
        routes.map(([id, module, imports = []]) => [
          id,
          { id, parentId: "root", module, imports, css: [], hasDefaultExport: module !== "/none.js" },
        ]),
      ),
    },
  }
}

function weighed(routes, { scriptless = [], of = sizes } = {}) {
  return weigh(manifestOf(routes), {
    sizeOf: (url) => of[url],
    fontsOf: () => ["/text.woff2"],
    isScriptless: (page) => scriptless.includes(page),
  })
}

describe("a page weighs", () => {
  test("all that is loaded for it, each file once, and both languages are one page", () => {
    const imports = ["/card.js", "/react.js"]
    const rows = weighed([
      ["vi/list", "/list.js", imports],
      ["en/list", "/list.js", imports],
    ])
    expect(rows).toEqual([
      {
        page: "list",
        kind: "browsing",
        weights: { js: 139, css: 9, fonts: 30 },
        limits: { js: 140, css: 20, fonts: 80 },
        over: [],
      },
    ])
  })

  test("the heavier of its languages", () => {
    const rows = weighed([
      ["vi/list", "/list.js", ["/card.js"]],
      ["en/list", "/list.js"],
    ])
    expect(rows.map(({ weights }) => weights.js)).toEqual([139])
  })

  test("no script where none is sent", () => {
    const [row] = weighed([["vi/evidence", "/list.js", ["/card.js"]]], { scriptless: ["evidence"] })
    expect(row).toMatchObject({ kind: "reading", weights: { js: 0, css: 9 }, over: [] })
  })

  test("nothing where it is not a page", () => {
    expect(weighed([["routes/robots/route", "/none.js"]])).toEqual([])
  })
})

describe("too heavy", () => {
  test("is a list with a library that its neighbour, where people buy, may have", () => {
    const rows = weighed([
      ["vi/list", "/list.js", ["/card.js", "/zod.js"]],
      ["vi/basket", "/basket.js", ["/zod.js"]],
    ])
    expect(rows.map(({ page, over }) => [page, over])).toEqual([
      ["list", ["js"]],
      ["basket", []],
    ])
    expect(toReport(rows)).toContain("list: js 156.0 kB, a browsing page may have 140 kB")
  })

  test("are styles and fonts too, also where there is no script", () => {
    const of = { ...sizes, "/root.css": 13 * KB, "/text.woff2": 81 * KB }
    const [row] = weighed([["vi/evidence", "/list.js"]], { scriptless: ["evidence"], of })
    expect(row?.over).toEqual(["css", "fonts"])
  })

  test("by one byte is too heavy", () => {
    const [row] = weighed([["vi/list", "/list.js", ["/card.js"]]], { of: { ...sizes, "/card.js": 21 * KB + 1 } })
    expect(row?.over).toEqual(["js"])
  })
})

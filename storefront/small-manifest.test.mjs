import { expect, test } from "vitest"
import { packManifest, readManifest } from "./small-manifest.mjs"

const PLAIN = {
  hasAction: false,
  hasLoader: true,
  hasClientAction: false,
  hasClientLoader: false,
  hasClientMiddleware: false,
  hasDefaultExport: true,
  hasErrorBoundary: false,
}
const LIST = { ...PLAIN, module: "/assets/list-1.js", imports: ["/assets/common-1.js", "/assets/goods-2.js"], css: [] }
const MANIFEST = {
  entry: { module: "/assets/entry-1.js", imports: ["/assets/common-1.js"], css: [] },
  routes: {
    root: {
      id: "root",
      path: "",
      ...PLAIN,
      hasErrorBoundary: true,
      module: "/assets/root-1.js",
      imports: [],
      css: ["/assets/root-1.css"],
    },
    "vi/home": { id: "vi/home", parentId: "root", index: true, ...LIST },
    "en/home": { id: "en/home", parentId: "root", path: "en", index: true, ...LIST },
    "vi/list": { id: "vi/list", parentId: "root", path: "tim", ...LIST },
    "en/list": { id: "en/list", parentId: "root", path: "en/tim", ...LIST },
    "vi/only": { id: "vi/only", parentId: "root", path: "chi-tieng-viet", ...LIST, hasAction: true },
    "en/other": { id: "en/other", parentId: "root", path: "en/chi-tieng-viet", ...LIST },
    missing: { id: "missing", parentId: "root", path: "*", ...LIST, imports: [] },
  },
  url: "/assets/manifest-1.js",
  version: "1",
}

test("a browser makes the same of the short list as of the long one, in the same order", () => {
  const read = readManifest(packManifest(MANIFEST))
  expect(read).toEqual(MANIFEST)
  expect(Object.keys(read.routes)).toEqual(Object.keys(MANIFEST.routes))
})

test("of a page without scripts only its own is named", () => {
  const { routes } = readManifest(packManifest(MANIFEST, (page) => page === "list"))
  expect(routes["en/list"]).toEqual({ ...MANIFEST.routes["en/list"], imports: [] })
  expect(routes["en/home"]).toEqual(MANIFEST.routes["en/home"])
})

test("the long list is read as well", () => {
  expect(readManifest(`window.__reactRouterManifest=${JSON.stringify(MANIFEST)};`)).toEqual(MANIFEST)
})

test("what it would lose stops the build", () => {
  const more = { ...MANIFEST.routes.root, clientLoaderModule: "/assets/root-loader.js" }
  expect(() => packManifest({ ...MANIFEST, routes: { root: more } })).toThrow("clientLoaderModule of root")
  const elsewhere = { ...MANIFEST.routes.root, module: "https://cdn.example/root.js" }
  expect(() => packManifest({ ...MANIFEST, routes: { root: elsewhere } })).toThrow("outside of /assets/")
})

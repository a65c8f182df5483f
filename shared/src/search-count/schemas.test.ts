import { expect, test } from "vitest"
import { ChosenResult } from "./schemas.ts"

const chosen = (form: object) => ChosenResult.safeParse({ q: "bánh pía", vi_tri: "2", ...form }).data ?? null

test.each([
  ["/san-pham/banh-pia", "product"],
  ["/en/san-pham/banh-pia", "product"],
  ["/co-so/lo-banh", "maker"],
  ["/xa/31684-phuong-my-xuyen", "commune"],
  ["/diem-ban/quay-lua-vang", "point"],
])("what leads to %s is a %s", (den, kind) => {
  expect(chosen({ den })).toEqual({ q: "bánh pía", position: 2, kind, isSuggestion: false })
})

test("a suggestion says that it is one", () => {
  expect(chosen({ den: "/co-so/lo-banh", goi_y: "1" })).toMatchObject({ kind: "maker", isSuggestion: true })
})

test.each([
  [{ den: "/nhom/banh-keo" }],
  [{ den: "/tim?q=banh" }],
  [{ den: "/san-pham/" }],
  [{ den: "https://example.com/san-pham/banh" }],
  [{}],
  [{ den: "/san-pham/banh", vi_tri: "0" }],
  [{ den: "/san-pham/banh", vi_tri: "1001" }],
])("%j is no result", (form) => expect(chosen(form)).toBeNull())

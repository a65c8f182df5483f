import { expect, it } from "vitest"
import { returnPath } from "./return-path.ts"

it.each([
  ["/san-pham/gao?anh=2#x", "/san-pham/gao?anh=2"],
  ["/en/gio-hang", "/en/gio-hang"],
  ["//evil.test/a", null],
  ["/\\evil.test", null],
  ["/\t/evil.test", null],
  ["https://evil.test", null],
  ["javascript:alert(1)", null],
  ["san-pham", null],
  ["", null],
  [null, null],
])("%j returns to %j", (text, expected) => expect(returnPath(text)).toBe(expected))

import { expect, it } from "vitest"
import { loggedPath } from "./request-log.ts"

it.each([
  ["/don/OC12345", "/don/:ma"],
  ["/en/don/OC12345.data", "/en/don/:ma"],
  ["/don", "/don"],
  ["/hop-qua/qPz81-xK/nguoi-nhan", "/hop-qua/:key/nguoi-nhan"],
  ["/en/nhan-qua/qPz81-xK.data", "/en/nhan-qua/:key"],
  ["/hop-qua", "/hop-qua"],
  ["/san-pham/gao-st25", "/san-pham/gao-st25"],
])("%s is logged as %s", (path, logged) => expect(loggedPath(path)).toBe(logged))

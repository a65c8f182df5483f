import { expect, it } from "vitest"
import { trustProxy } from "./trust-proxy.ts"

it.each([
  ["false", false],
  ["true", true],
  ["1", 1],
  ["loopback, 10.0.0.0/8", "loopback, 10.0.0.0/8"],
])("TRUST_PROXY=%s is %j", (setting, expected) => expect(trustProxy(setting)).toBe(expected))

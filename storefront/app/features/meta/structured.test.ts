import { expect, test } from "vitest"
import type { Operator } from "#app/features/operator/operator.ts"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { organizationData, websiteData } from "./structured.ts"

const NOBODY: Operator = {
  name: null,
  address: null,
  representative: null,
  registration: null,
  platformRegistration: null,
  phone: null,
  email: null,
  hours: "7:30–17:00",
  processors: [],
}

test("what is not declared about the operator is left out, not made up", () => {
  const told = organizationData("https://cho-ocop.test", NOBODY)
  expect(told).not.toHaveProperty("legalName")
  expect(told).not.toHaveProperty("address")
  expect(told).not.toHaveProperty("contactPoint")
})

test("a declared operator can be called", () => {
  const told = organizationData("https://cho-ocop.test", { ...NOBODY, name: "Công ty Mẫu", phone: "0299 000 0000" })
  expect(told).toMatchObject({ legalName: "Công ty Mẫu", contactPoint: { telephone: "0299 000 0000" } })
})

test.each([
  ["vi", "https://cho-ocop.test/tim?q={search_term_string}"],
  ["en", "https://cho-ocop.test/en/tim?q={search_term_string}"],
] as const)("in %s a search goes to %s", (locale, urlTemplate) => {
  const site = runInLocale(locale, () => websiteData("https://cho-ocop.test"))
  expect(site).toMatchObject({ inLanguage: locale, potentialAction: { target: { urlTemplate } } })
})

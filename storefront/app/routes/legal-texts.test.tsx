import { renderToStaticMarkup } from "react-dom/server"
import { MemoryRouter } from "react-router"
import { describe, expect, test } from "vitest"
import type { LegalFacts, LegalTexts } from "#app/features/legal/text.ts"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { pathIn } from "#app/i18n/locale.ts"
import routes from "#app/routes.ts"
import { en as complaintsEn } from "./complaints-policy/text.en.tsx"
import { vi as complaintsVi } from "./complaints-policy/text.vi.tsx"
import { en as deliveryEn } from "./delivery-policy/text.en.tsx"
import { vi as deliveryVi } from "./delivery-policy/text.vi.tsx"
import { TEXTS as owner } from "./owner/text.tsx"
import { en as privacyEn } from "./privacy/text.en.tsx"
import { vi as privacyVi } from "./privacy/text.vi.tsx"
import { en as rankingEn } from "./ranking/text.en.tsx"
import { vi as rankingVi } from "./ranking/text.vi.tsx"
import { en as returnsEn } from "./returns-policy/text.en.tsx"
import { vi as returnsVi } from "./returns-policy/text.vi.tsx"
import { en as starsEn } from "./stars/text.en.tsx"
import { vi as starsVi } from "./stars/text.vi.tsx"
import { en as termsEn } from "./terms/text.en.tsx"
import { vi as termsVi } from "./terms/text.vi.tsx"

const TEXTS: Record<string, LegalTexts> = {
  complaints: { vi: complaintsVi, en: complaintsEn },
  delivery: { vi: deliveryVi, en: deliveryEn },
  owner,
  privacy: { vi: privacyVi, en: privacyEn },
  ranking: { vi: rankingVi, en: rankingEn },
  returns: { vi: returnsVi, en: returnsEn },
  stars: { vi: starsVi, en: starsEn },
  terms: { vi: termsVi, en: termsEn },
}

const FACTS: LegalFacts = {
  operator: {
    name: null,
    address: null,
    representative: null,
    registration: null,
    platformRegistration: null,
    phone: null,
    email: null,
    hours: "7:30–17:00",
    processors: [],
  },
  region: "Sóc Trăng",
  today: "2026-11-24",
  star: { months: 36, extensionDays: 180 },
  deposit: null,
}

function markup(texts: LegalTexts, locale: "vi" | "en", facts = FACTS): string {
  return runInLocale(locale, () =>
    renderToStaticMarkup(
      <MemoryRouter>
        {texts[locale].sections.map(({ id, Body }) => (
          <Body key={id} {...facts} />
        ))}
      </MemoryRouter>,
    ),
  )
}

describe.each(Object.entries(TEXTS))("the text of %s", (_name, texts) => {
  test("has the same sections in both languages, each once", () => {
    const ids = (locale: "vi" | "en") => texts[locale].sections.map(({ id }) => id)
    expect(ids("en")).toEqual(ids("vi"))
    expect(new Set(ids("vi")).size).toBe(ids("vi").length)
  })

  test.each(["vi", "en"] as const)("in %s links to pages that there are, in its own language", (locale) => {
    const served = routes.flatMap((route) => (route.path ? [`/${route.path}`] : []))
    for (const [, address = ""] of markup(texts, locale).matchAll(/href="(\/[^"]*)"/g)) {
      expect(address.startsWith("/en/")).toBe(locale === "en")
      expect(served).toContain(pathIn("vi", address))
    }
  })

  test.each(["vi", "en"] as const)("in %s has only letters that the fonts have, composed", (locale) => {
    const { title, description, sections } = texts[locale]
    const words = [title, description, ...sections.map(({ heading }) => heading), markup(texts, locale)].join(" ")
    expect(words).not.toMatch(/[★✓→≥≤№]/)
    expect(words).toBe(words.normalize("NFC"))
  })
})

describe("what nobody has declared", () => {
  test("is said in so many words, in both languages", () => {
    expect(markup(owner, "vi")).toContain("chưa khai báo")
    expect(markup(owner, "en")).toContain("not declared yet")
  })

  test("is no longer said once it is declared", () => {
    const declared = { ...FACTS, operator: { ...FACTS.operator, name: "Công ty Mẫu", phone: "0299 000 0000" } }
    const shown = markup(owner, "vi", declared)
    expect(shown).toContain("Công ty Mẫu")
    expect(shown).toContain('href="tel:02990000000"')
  })
})

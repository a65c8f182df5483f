import { pageMeta, type PageArgs } from "#app/features/meta/page-meta.ts"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import type { LegalTexts } from "./text.ts"

export function legalMeta(args: PageArgs, texts: LegalTexts) {
  const { title, description } = texts[getLocale()]
  return pageMeta(args, { title, description })
}

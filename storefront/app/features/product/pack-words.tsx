import { said } from "#app/i18n/said.ts"

type PackWordsProps = { line: { variant_title: string | null; variant_title_en: string | null } }

/** How a line of a basket or a purchase is packed, before what is said of it next. */
export function PackWords({ line: { variant_title, variant_title_en } }: PackWordsProps) {
  if (variant_title === null) return null
  const { children, ...words } = said(variant_title, variant_title_en)
  return <span {...words}>{children} · </span>
}

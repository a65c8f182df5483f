import { m } from "#app/i18n/paraglide/messages.js"

type PageTitleProps = {
  title: string
  refused?: boolean
  /** The page is of use to others as well: its route's `meta` says the rest. */
  isIndexed?: boolean
}

/** The head of a page that is one visitor's own. The title begins with "Lỗi:" while something has to be mended. */
export function PageTitle({ title, refused = false, isIndexed = false }: PageTitleProps) {
  const whole = m.form_title({ title })
  return (
    <>
      <title>{refused ? m.form_error_title({ title: whole }) : whole}</title>
      {!isIndexed && <meta name="robots" content="noindex" />}
    </>
  )
}

import { m } from "#app/i18n/paraglide/messages.js"

/** The head of a page that is one visitor's own. The title begins with "Lỗi:" while something has to be mended. */
export function PageTitle({ title, refused = false }: { title: string; refused?: boolean }) {
  const whole = m.form_title({ title })
  return (
    <>
      <title>{refused ? m.form_error_title({ title: whole }) : whole}</title>
      <meta name="robots" content="noindex" />
    </>
  )
}

import type { MailLocale } from "@ocop/shared/account"
import { escapeHtml as e } from "./escape-html"
import type { MailContent } from "./purchase-confirmation"

export type Letter = {
  locale: MailLocale
  subject: string
  /** What it says, before the link. */
  opening: string[]
  action: { label: string; link: string }
  /** What it says after the link. */
  closing: string[]
}

/** A short mail with one thing to do. */
export function toLetter({ locale, subject, opening, action, closing }: Letter): MailContent {
  return {
    subject,
    text: [...opening, `${action.label}: ${action.link}`, ...closing].join("\n\n"),
    html: `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${e(subject)}</title></head>
<body style="font-family:sans-serif;line-height:1.5;color:#1f1a17;max-width:40rem;margin:0 auto;padding:1rem">
${paragraphs(opening)}
<p><a href="${e(action.link)}">${e(action.label)}</a></p>
${paragraphs(closing)}
</body>
</html>
`,
  }
}

function paragraphs(texts: string[]): string {
  return texts.map((text) => `<p>${e(text)}</p>`).join("\n")
}

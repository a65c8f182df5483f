import type { MailLocale } from "@ocop/shared/account"
import { escapeHtml as e } from "./escape-html"
import type { MailContent } from "./purchase-confirmation"

/** A paragraph, or the items of a list. */
export type LetterPart = string | string[]

export type Letter = {
  locale: MailLocale
  subject: string
  /** What it says, before the link. */
  opening: LetterPart[]
  action: { label: string; link: string }
  /** What it says after the link. */
  closing: LetterPart[]
}

/** A short mail with one thing to do. */
export function toLetter({ locale, subject, opening, action, closing }: Letter): MailContent {
  return {
    subject,
    text: [...opening, `${action.label}: ${action.link}`, ...closing].map(asText).join("\n\n"),
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

function asText(part: LetterPart): string {
  return typeof part === "string" ? part : part.map((item) => `- ${item}`).join("\n")
}

function paragraphs(parts: LetterPart[]): string {
  return parts
    .map((part) => (typeof part === "string" ? `<p>${e(part)}</p>` : `<ul>${part.map(asItem).join("")}</ul>`))
    .join("\n")
}

const asItem = (item: string) => `<li>${e(item)}</li>`

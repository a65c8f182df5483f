import { randomBytes } from "node:crypto"
import { formatDay, todayInVietnam } from "@ocop/shared/day"
import { spokenCell, type Cell } from "./cell"
import type { WholeList } from "./read-list"
import type { Locale, Say } from "./words"

type Printed = { list: WholeList; say: Say; locale: Locale; by: string }

/** A page that is nothing but the list, to be printed for a meeting: what it shows, of which day, and who printed it. */
export function listAsPage({ list, say, locale, by }: Printed): { html: string; policy: string } {
  const nonce = randomBytes(16).toString("base64")
  const { title, filters, head, rows } = list
  const day = formatDay(todayInVietnam(new Date()))
  const about = [
    filters.length > 0 && `${say("filter")}: ${filters.join(" · ")}`,
    say("export_count", { count: rows.length.toLocaleString(locale === "en" ? "en-GB" : "vi-VN") }),
    say("export_printed", { day, by }),
  ].filter((words) => words !== false)
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}, ${day}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<p class="shop">Chợ OCOP</p>
<h1>${escape(title)}</h1>
${about.map((words) => `<p>${escape(words)}</p>`).join("\n")}
<p class="screen"><button type="button">${escape(say("export_print"))}</button></p>
${rows.length === 0 ? `<p>${escape(say("export_empty"))}</p>` : table(title, head, toTexts(rows, locale))}
</main>
<script nonce="${nonce}">document.querySelector("button").addEventListener("click", () => print())</script>
</body>
</html>
`
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`
  return { html, policy }
}

const toTexts = (rows: WholeList["rows"], locale: Locale) =>
  rows.map((row) => row.map((cell) => ({ text: spokenCell(cell, locale), look: lookOf(cell) })))

/** Numbers stand to the right, and days are not broken. */
function lookOf(cell: Cell): string {
  if (typeof cell === "number" || (cell !== null && typeof cell === "object" && "vnd" in cell)) return "n"
  return cell !== null && typeof cell === "object" ? "d" : ""
}

function table(title: string, head: string[], rows: { text: string; look: string }[][]): string {
  const titles = ["#", ...head].map((words) => `<th scope="col">${escape(words)}</th>`).join("")
  const body = rows.map((row, index) => {
    const cells = row.map(({ text, look }) => `<td class="${look}">${escape(text)}</td>`)
    return `<tr><td class="n">${index + 1}</td>${cells.join("")}</tr>`
  })
  return `<div class="scroll" role="region" aria-label="${escape(title)}" tabindex="0">
<table>
<thead><tr>${titles}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
</div>`
}

function escape(text: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? "")
}

const STYLE = `
@page { size: A4 landscape; margin: 12mm; }
body { margin: 0; padding: 16px; color: #000; background: #fff; font: 14px/1.45 "Encode Sans", "Segoe UI", Roboto, Arial, sans-serif; }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.25; }
p { margin: 0 0 4px; }
.shop { font-weight: 600; }
.screen { margin: 12px 0; }
button { font: inherit; padding: 8px 16px; border: 1px solid #000; border-radius: 4px; background: #fff; color: #000; cursor: pointer; }
button:focus-visible, .scroll:focus-visible { outline: 3px solid #6b1e52; outline-offset: 2px; }
.scroll { overflow-x: auto; margin-top: 12px; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #857582; padding: 4px 6px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { background: #f4f5ee; font-weight: 600; }
td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.d { white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
@media screen { td { min-width: 8em; } td.n, td.d { min-width: 0; } }
@media print { body { padding: 0; font-size: 10pt; } .screen { display: none; } .scroll { overflow: visible; } }
`

import { daysBetween, formatDay } from "@ocop/shared/day"
import type { CertificationPaper, RecognitionPaper } from "@ocop/shared/paper"
import type { ReactNode } from "react"
import { paperName } from "#app/features/desk/paper-name.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** A star of one product: its state, and when a new one may be asked for. */
export function RecognitionCard({ paper, day }: { paper: RecognitionPaper; day: string }) {
  const { stars, product, number, date, authority, verdict, filing } = paper
  return (
    <Card title={paperName({ stars, standard: null })} product={product?.name ?? null}>
      <p className="font-semibold">{stateWords(paper)}</p>
      <p className="text-15 text-tro-7">
        {m.desk_paper_of_day({ number, day: formatDay(date) })}, <span lang="vi">{authority}</span>
      </p>
      {verdict === "valid" && <p>{filingWords(filing, day)}</p>}
    </Card>
  )
}

export function CertificationCard({ paper }: { paper: CertificationPaper }) {
  const { standard, product, number, issuer } = paper
  return (
    <Card title={paperName({ stars: null, standard })} product={product?.name ?? null}>
      <p className="font-semibold">{stateWords(paper)}</p>
      <p className="text-15 text-tro-7">
        {m.desk_paper_number({ number })}, <span lang="vi">{issuer}</span>
      </p>
    </Card>
  )
}

function Card({ title, product, children }: { title: string; product: string | null; children: ReactNode }) {
  return (
    <article className="field-ink space-y-1 rounded-plate p-4">
      <h3 className="font-text text-18 font-semibold">{title}</h3>
      {product === null ? <p>{m.desk_paper_organization()}</p> : <p lang="vi">{product}</p>}
      {children}
    </article>
  )
}

type Held = Pick<CertificationPaper, "verdict" | "is_verified" | "valid_from" | "valid_until"> & {
  extended_until?: string | null
}

function stateWords({ verdict, is_verified, valid_from, valid_until, extended_until }: Held): string {
  if (verdict === "revoked") return m.desk_paper_revoked()
  if (!is_verified) return m.desk_paper_unverified()
  if (verdict === "not_yet") return m.desk_paper_not_yet({ day: formatDay(valid_from) })
  if (verdict === "extended" && extended_until) return m.desk_paper_extended({ day: formatDay(extended_until) })
  if (valid_until === null) return m.desk_paper_endless()
  const day = formatDay(valid_until)
  return verdict === "valid" ? m.desk_paper_valid({ day }) : m.desk_paper_expired({ day })
}

function filingWords({ from, until, state }: RecognitionPaper["filing"], day: string): string {
  const span = { from: formatDay(from), until: formatDay(until) }
  if (state === "early") return m.desk_filing_early(span)
  if (state === "closed") return m.desk_filing_closed(span)
  return m.desk_filing_open({ ...span, n: daysBetween(day, until) })
}

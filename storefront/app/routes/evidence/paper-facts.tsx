import type { EvidenceDocument } from "@ocop/shared/evidence"
import { formatDay } from "@ocop/shared/day"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { OriginLinks } from "#app/features/catalogue/origin-links.tsx"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** The paper, line by line. Names and places stand as they were printed, with what they are called today. */
export function PaperFacts({ paper }: { paper: EvidenceDocument }) {
  const lang = langOfName()
  return (
    <section aria-labelledby="noi-dung-giay">
      <h2 id="noi-dung-giay" className="mb-3 text-21">
        {m.evidence_facts()}
      </h2>
      <dl className="facts">
        <Row term={m.evidence_number()} lang={lang}>
          {paper.number}
        </Row>
        <Row term={m.evidence_authority()} lang={lang}>
          {paper.authority}
        </Row>
        <Row term={m.evidence_issued()}>{formatDay(paper.issued_on)}</Row>
        <Row term={m.evidence_valid_from()}>{formatDay(paper.valid_from)}</Row>
        <Row term={m.evidence_valid_until()}>
          {paper.valid_until === null ? m.evidence_no_end() : formatDay(paper.valid_until)}
        </Row>
        {paper.extended_until !== null && (
          <Row term={m.evidence_extended_until()}>{formatDay(paper.extended_until)}</Row>
        )}
        {paper.revoked !== null && (
          <Row term={m.evidence_revoked()}>
            {formatDay(paper.revoked.on)}. <span lang={lang}>{paper.revoked.ground}</span>
          </Row>
        )}
        <Row term={m.evidence_scope()}>{paper.scope === "product" ? m.scope_product() : m.scope_maker()}</Row>
        {paper.stars !== null && <Row term={m.evidence_rank()}>{m.star_count({ n: paper.stars })}</Row>}
        {paper.score !== null && (
          <Row term={m.evidence_score()}>{m.evidence_score_of({ score: decimal(paper.score) })}</Row>
        )}
        {paper.name_printed !== null && (
          <Row term={m.evidence_name_printed()} lang={lang}>
            {paper.name_printed}
          </Row>
        )}
        <Row term={m.evidence_maker()}>
          <Link to={href(`/co-so/${paper.maker.handle}`)} reloadDocument lang={lang}>
            {paper.maker.name}
          </Link>
        </Row>
        <Place paper={paper} />
      </dl>
    </section>
  )
}

/** As it was printed, with the way to what it is today. */
function Place({ paper: { place_printed, origin } }: { paper: EvidenceDocument }) {
  if (place_printed === null) {
    return (
      origin !== null && (
        <Row term={m.maker_place()}>
          <OriginLinks origin={origin} reloadDocument />
        </Row>
      )
    )
  }
  return (
    <Row term={m.evidence_place()}>
      <span lang={langOfName()}>{place_printed}</span>
      {origin !== null && (
        <span className="block text-tro-7">
          {m.evidence_place_today()} <OriginLinks origin={origin} reloadDocument />
        </span>
      )}
    </Row>
  )
}

function Row({ term, lang, children }: { term: string; lang?: string | undefined; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  )
}

function decimal(score: number): string {
  return score.toLocaleString(getLocale() === "en" ? "en-GB" : "vi-VN")
}

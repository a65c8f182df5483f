import type { EvidenceMatches } from "@ocop/shared/evidence"
import { Link } from "react-router"
import { To } from "#app/features/legal/parts.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"
import { Match, WithoutPaper } from "./match.tsx"

export type PageLinks = { previous: string | null; next: string | null }

type FoundProps = { asked: string; found: EvidenceMatches; pages: PageLinks }

/** What is known of what was asked; when nothing is, what that means and what to do. */
export function Found({ asked, found, pages }: FoundProps) {
  const { count, found_by, matches, without_paper, page, page_count } = found
  if (count === 0 && without_paper.length === 0) return <Nothing asked={asked} />
  return (
    <section aria-labelledby="ket-qua" className="pt-4">
      <h2 id="ket-qua" className="text-21">
        {found_by === "near_name" ? m.check_near({ asked }) : m.check_found({ n: count, asked })}
      </h2>
      {matches.length > 0 && (
        <ul className="mt-3 space-y-4">
          {matches.map((match) => (
            <Match key={match.id} match={match} />
          ))}
        </ul>
      )}
      <Pages page={page} pageCount={page_count} pages={pages} />
      {page === page_count && without_paper.length > 0 && (
        <>
          <ul className="mt-4 space-y-4">
            {without_paper.map((goods) => (
              <WithoutPaper key={goods.handle} goods={goods} />
            ))}
          </ul>
          <p className="no-print mt-3">{m.check_unknown_next()}</p>
        </>
      )}
    </section>
  )
}

function Pages({ page, pageCount, pages }: { page: number; pageCount: number; pages: PageLinks }) {
  if (pageCount <= 1) return null
  return (
    <nav aria-label={m.pages()} className="mt-4 flex flex-wrap items-center gap-3">
      {pages.previous !== null && (
        <Link to={href(pages.previous)} rel="prev" className="button button-outline no-print">
          {m.page_previous()}
        </Link>
      )}
      <span className="text-15 text-tro-7">{m.page_of({ page, count: pageCount })}</span>
      {pages.next !== null && (
        <Link to={href(pages.next)} rel="next" className="button button-outline no-print">
          {m.page_next()}
        </Link>
      )}
    </nav>
  )
}

function Nothing({ asked }: { asked: string }) {
  return (
    <section aria-labelledby="ket-qua">
      <Notice tone="warning">
        <h2 id="ket-qua" className="text-18">
          {m.check_none({ asked })}
        </h2>
        <p>{m.check_none_why()}</p>
        <div className="no-print space-y-1">
          <p>{m.check_none_next()}</p>
          <p>
            <To to="/khieu-nai">{m.evidence_report()}</To>
          </p>
        </div>
      </Notice>
    </section>
  )
}

import type { EvidenceDocument } from "@ocop/shared/evidence"
import { formatDay } from "@ocop/shared/day"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Icon } from "#app/ui/icon.tsx"

type Scan = NonNullable<EvidenceDocument["scan"]>

/** The scan where there is one; where there is none, that it is missing, and who compared the number with what. */
export function PaperScan({ paper }: { paper: EvidenceDocument }) {
  const { id, stars, scan, has_unpublished_scan, checked } = paper
  const lang = langOfName()
  return (
    <section aria-labelledby="doi-chieu" className="space-y-2 rounded-plate bg-cam p-4 sm:p-5">
      <h2 id="doi-chieu" className="text-21">
        {m.evidence_check()}
      </h2>
      {scan === null ? (
        <p className="font-semibold">{has_unpublished_scan ? m.evidence_scan_kept() : m.evidence_no_scan()}</p>
      ) : (
        <p>
          <a
            href={scan.url ?? `/chung-nhan/${id}/ban-quet`}
            className="inline-flex items-center gap-1.5 py-2 font-semibold"
          >
            <Icon name="file-text" />
            {stars === null ? m.evidence_scan(fileOf(scan)) : m.evidence_scan_decision(fileOf(scan))}
          </a>
        </p>
      )}
      {checked === null ? (
        <p>{m.evidence_unchecked()}</p>
      ) : (
        <>
          <p>{m.evidence_checked({ by: checked.by, date: formatDay(checked.on) })}</p>
          <p className="text-15 text-tro-7">
            {m.source()} <span lang={lang}>{checked.source}</span>
          </p>
        </>
      )}
      <p className="text-15 text-tro-7">{m.evidence_how()}</p>
    </section>
  )
}

const fileOf = ({ kind, bytes }: Scan) => ({ kind: kind === "pdf" ? "PDF" : "JPEG", size: sizeOf(bytes) })

/** "812 kB", "1,4 MB" */
function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`
  const megabytes = (bytes / 1_000_000).toFixed(1)
  return `${getLocale() === "en" ? megabytes : megabytes.replace(".", ",")} MB`
}

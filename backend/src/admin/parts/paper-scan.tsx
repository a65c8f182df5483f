import { Badge, Text } from "@medusajs/ui"
import type { StoredDocument } from "@ocop/shared/document"
import type { PaperScans } from "@ocop/shared/scan"
import { Section } from "./facts"
import { formatMoment } from "./format"
import { PublishScan } from "./publish-scan"
import { ScanForm } from "./scan-form"
import { useWords } from "./use-words"

/** `path`: of the paper under /admin. `name`: what it is called in the middle of a sentence. */
export type ScannedPaper = PaperScans & { path: string; name: string }

type PaperScanProps = { paper: ScannedPaper; mayAct: boolean }

/** The scan of the paper: a picture is seen here, a PDF is saved. */
export function PaperScan({ paper, mayAct }: PaperScanProps) {
  const { say } = useWords()
  const { path, scan, earlier_scans } = paper
  return (
    <Section title={say("decision_scan")}>
      <div className="flex flex-col gap-4">
        {scan === null ? (
          <Text>{paper.has_scan ? say("scan_elsewhere") : say("decision_not_scanned")}</Text>
        ) : (
          <>
            <ScanLink path={path} scan={scan} />
            <div className="flex flex-wrap items-center gap-3">
              <Badge size="small" color={paper.is_scan_public ? "green" : "grey"}>
                {say(paper.is_scan_public ? "scan_is_public" : "scan_is_private")}
              </Badge>
              {mayAct && <PublishScan {...paper} />}
            </div>
          </>
        )}
        {mayAct && <ScanForm {...paper} />}
        {earlier_scans.length > 0 && (
          <div>
            <Text className="txt-compact-small-plus mb-1">{say("scan_earlier")}</Text>
            <ul className="flex flex-col gap-1">
              {earlier_scans.map((each) => (
                <li key={each.id}>
                  <ScanLink path={path} scan={each} isEarlier />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  )
}

type ScanLinkProps = { path: string; scan: StoredDocument; isEarlier?: boolean }

function ScanLink({ path, scan, isEarlier = false }: ScanLinkProps) {
  const { say, locale } = useWords()
  const { id, kind, filename, bytes, uploaded_at } = scan
  const href = `/admin${path}/scans/${id}`
  return (
    <a href={href} target="_blank" rel="noreferrer" className="txt-small inline-block max-w-full break-words underline">
      {kind === "jpeg" && !isEarlier && (
        <img src={href} alt="" loading="lazy" className="mb-2 max-h-96 max-w-full rounded border object-contain" />
      )}
      {say("scan_open", { name: filename, kind: kind === "pdf" ? "PDF" : "JPEG", size: sizeOf(bytes) })}
      {" · "}
      {formatMoment(uploaded_at, locale)}
    </a>
  )
}

/** In kilobytes, whole. */
const sizeOf = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`

import { Badge, Text } from "@medusajs/ui"
import type { DeskDecision } from "@ocop/shared/decision"
import type { StoredDocument } from "@ocop/shared/document"
import { Section } from "../../../parts/facts"
import { formatMoment } from "../../../parts/format"
import { useOfficial } from "../../../parts/use-official"
import { useWords } from "../../../parts/use-words"
import { PublishScan } from "./publish-scan"
import { ScanForm } from "./scan-form"

/** The scan of the paper: a picture is seen here, a PDF is saved. */
export function Scan({ decision }: { decision: DeskDecision }) {
  const { say } = useWords()
  const { is_registrar } = useOfficial()
  const { id, scan, earlier_scans } = decision
  return (
    <Section title={say("decision_scan")}>
      <div className="flex flex-col gap-4">
        {scan === null ? (
          <Text>{decision.has_scan ? say("scan_elsewhere") : say("decision_not_scanned")}</Text>
        ) : (
          <>
            <ScanLink decision_id={id} scan={scan} />
            <div className="flex flex-wrap items-center gap-3">
              <Badge size="small" color={decision.is_scan_public ? "green" : "grey"}>
                {say(decision.is_scan_public ? "scan_is_public" : "scan_is_private")}
              </Badge>
              {is_registrar && <PublishScan decision={decision} />}
            </div>
          </>
        )}
        {is_registrar && <ScanForm decision={decision} />}
        {earlier_scans.length > 0 && (
          <div>
            <Text className="txt-compact-small-plus mb-1">{say("scan_earlier")}</Text>
            <ul className="flex flex-col gap-1">
              {earlier_scans.map((each) => (
                <li key={each.id}>
                  <ScanLink decision_id={id} scan={each} isEarlier />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  )
}

type ScanLinkProps = { decision_id: string; scan: StoredDocument; isEarlier?: boolean }

function ScanLink({ decision_id, scan, isEarlier = false }: ScanLinkProps) {
  const { say, locale } = useWords()
  const { id, kind, filename, bytes, uploaded_at } = scan
  const href = `/admin/decisions/${decision_id}/scans/${id}`
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

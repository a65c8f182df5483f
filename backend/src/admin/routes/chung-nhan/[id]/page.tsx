import { Text } from "@medusajs/ui"
import { CertificationAnswer, type DeskCertification } from "@ocop/shared/certification"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Link, useParams } from "react-router-dom"
import { read } from "../../../api/desk-api"
import { Acts } from "../../../parts/acts"
import { CertificationState } from "../../../parts/certification-state"
import { DeskPage } from "../../../parts/desk-page"
import { EvidenceLink } from "../../../parts/evidence-link"
import { Facts, Section } from "../../../parts/facts"
import { formatDay } from "../../../parts/format"
import { PaperScan } from "../../../parts/paper-scan"
import { Problem } from "../../../parts/problem"
import { useStandard } from "../../../parts/use-standard"
import { useWords } from "../../../parts/use-words"
import { DECISIONS } from "../../quyet-dinh/query-key"
import { useIsTheirs } from "../is-theirs"
import { Actions } from "./actions"

/** One certificate, its days, and what may be done to it. */
const Certification = () => {
  const { say } = useWords()
  const nameOf = useStandard()
  const { id = "" } = useParams()
  const isTheirs = useIsTheirs()
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "certification", id],
    queryFn: () => read(CertificationAnswer, `/certifications/${encodeURIComponent(id)}`),
  })
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { certification } = data
  return (
    <>
      <Link to="/chung-nhan" className="txt-compact-small px-1 underline">
        {`← ${say("certifications_back")}`}
      </Link>
      <DeskPage
        title={
          <span className="flex flex-wrap items-center gap-2">
            {nameOf(certification.standard)} {certification.number}
            <CertificationState state={certification.state} />
          </span>
        }
        hint={certification.is_demo ? say("certification_demo") : undefined}
        actions={isTheirs(certification) ? <Actions certification={certification} /> : null}
      >
        <Said certification={certification} />
        <PaperScan
          paper={{
            ...certification,
            path: `/certifications/${id}`,
            name: say("scan_of_certificate", { number: certification.number }),
          }}
          mayAct={isTheirs(certification)}
        />
        <Acts subject_id={certification.id} />
      </DeskPage>
    </>
  )
}
export default Certification

function Said({ certification }: { certification: DeskCertification }) {
  const { say, locale } = useWords()
  const nameOf = useStandard()
  const day = (iso: string) => formatDay(iso, locale)
  const { id, standard, product, organization, valid_until, compared_with, compared_on, revoked } = certification
  const withdrawal: [string, string][] =
    revoked === null
      ? []
      : [
          [
            say("star_revoked"),
            `${day(revoked.on)} · ${revoked.number ?? ""} · ${revoked.authority ?? ""}\n${revoked.ground}`,
          ],
        ]
  const { verified } = certification
  return (
    <Section title={say("certification_said")}>
      <Facts
        facts={[
          [say("star_product"), product ? <span lang="vi">{product.title}</span> : say("certification_of_whole")],
          [
            say("organization"),
            <Link key="to" to={`/co-so/${organization.id}`} lang="vi" className="underline">
              {organization.name}
            </Link>,
          ],
          [say("certification_issuer"), <span lang="vi">{certification.issuer}</span>],
          [say("certification_scope"), certification.scope_text],
          [say("certification_issued_on"), day(certification.issued_on)],
          [say("star_from"), day(certification.valid_from)],
          [say("star_until"), valid_until === null ? say("certification_endless") : day(valid_until)],
          ...(certification.submission_id === null
            ? []
            : [
                [
                  say("record_from"),
                  <Link key="to" to={`/giay-to/${certification.submission_id}`} className="underline">
                    {say("record_from_link")}
                  </Link>,
                ] satisfies [string, ReactNode],
              ]),
          [say("decision_compared_with"), compared_with],
          [say("decision_compared_on"), compared_on && day(compared_on)],
          ...withdrawal,
          [say("star_verified"), verified && `${day(verified.on)} · ${verified.by}`],
        ]}
      />
      {verified && (
        <p className="mt-3">
          <EvidenceLink id={id} of={nameOf(standard)} />
        </p>
      )}
    </Section>
  )
}

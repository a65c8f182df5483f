import { Table, Text } from "@medusajs/ui"
import { PREVIEW_MINUTES, ProposalDocument } from "@ocop/shared/listing"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { read } from "../../../api/desk-api"
import { DeskPage } from "../../../parts/desk-page"
import { Section } from "../../../parts/facts"
import { Problem } from "../../../parts/problem"
import { useWords } from "../../../parts/use-words"
import { useFieldWords } from "../field-words"
import { ProposalState } from "../proposal-state"
import { PROPOSALS } from "../query-key"
import { Decisions } from "./decisions"
import { Marked } from "./marked"

/** One proposal beside what is on sale, and what can be decided about it. */
const ProposalDetail = () => {
  const { say } = useWords()
  const { id = "" } = useParams()
  const { data: proposal, error } = useQuery({
    queryKey: [PROPOSALS, "one", id],
    queryFn: () => read(ProposalDocument, `/proposals/${encodeURIComponent(id)}`),
    // The way to the preview closes: whoever reads for long has a new one in time.
    refetchInterval: PREVIEW_MINUTES * 30_000,
  })
  if (error) return <Problem error={error} />
  if (!proposal) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { name, status, organization, on_behalf, preview_url } = proposal
  return (
    <>
      <Link to="/tin" className="txt-compact-small px-1 underline">
        {`← ${say("proposals_back")}`}
      </Link>
      <DeskPage
        title={
          <span className="flex flex-wrap items-center gap-2">
            <span lang="vi">{name || say("proposal_unnamed")}</span>
            <ProposalState status={status} />
          </span>
        }
        actions={status === "submitted" && <Decisions proposal={proposal} />}
      >
        <Text className="flex flex-wrap justify-between gap-x-6 gap-y-1 px-6 py-3">
          <span>
            <Link to={`/co-so/${organization.id}`} lang="vi" className="underline">
              {organization.name}
            </Link>
            {on_behalf && ` (${say("organization_on_behalf")})`}
          </span>
          <a href={preview_url} target="_blank" rel="noreferrer" className="underline">
            {say("proposal_preview")}
          </a>
        </Text>
        <Flags proposal={proposal} />
        <Differences proposal={proposal} />
        <Reasons reasons={proposal.reasons} />
        <Photos photos={proposal.photos} />
      </DeskPage>
    </>
  )
}
export default ProposalDetail

type PartProps = { proposal: ProposalDocument }

/** Words that may not be said without proof. */
function Flags({ proposal: { flags } }: PartProps) {
  const { say } = useWords()
  const fieldWords = useFieldWords()
  if (flags.length === 0) return null
  return (
    <Section title={say("proposal_look_at")}>
      <ul className="txt-small list-disc pl-5">
        {flags.map(({ field, kind, word }, place) => (
          <li key={`${field} ${kind} ${word} ${String(place)}`}>
            <strong>{say(`flag_${kind}`)}</strong>
            {": "}
            <mark lang="vi">{word}</mark>
            {` (${fieldWords(field)})`}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Differences({ proposal: { differences, flags, live } }: PartProps) {
  const { say } = useWords()
  const fieldWords = useFieldWords()
  const wordsIn = (field: string) => flags.flatMap((flag) => (flag.field === field ? [flag.word] : []))
  return (
    <Section title={say(live === null ? "proposal_says" : "proposal_changes")}>
      {differences.length === 0 && <Text>{say("proposal_no_change")}</Text>}
      {differences.length > 0 && (
        <div className="overflow-x-auto" role="region" aria-label={say("proposal_changes")} tabIndex={0}>
          <Table aria-label={say("proposal_changes")}>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{say("proposal_field")}</Table.HeaderCell>
                {live !== null && <Table.HeaderCell scope="col">{say("proposal_before")}</Table.HeaderCell>}
                <Table.HeaderCell scope="col">{say("proposal_after")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {differences.map(({ field, before, after }) => (
                <Table.Row key={field} className="align-top">
                  <Table.Cell className="min-w-32 py-2">{fieldWords(field)}</Table.Cell>
                  {live !== null && (
                    <Table.Cell lang="vi" className="min-w-56 whitespace-pre-line py-2">
                      {before === null ? "–" : <del className="no-underline">{before}</del>}
                    </Table.Cell>
                  )}
                  <Table.Cell lang="vi" className="min-w-56 whitespace-pre-line py-2">
                    {after === null ? "–" : <Marked text={after} words={wordsIn(field)} />}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Section>
  )
}

/** What was asked to be mended the last time. */
function Reasons({ reasons }: { reasons: ProposalDocument["reasons"] }) {
  const { say } = useWords()
  const fieldWords = useFieldWords()
  const given = Object.entries(reasons)
  if (given.length === 0) return null
  return (
    <Section title={say("organization_corrections")}>
      <ul className="txt-small list-disc pl-5">
        {given.map(([field, reason]) => (
          <li key={field}>
            {`${fieldWords(field)}: `}
            <span lang="vi">{reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Photos({ photos }: { photos: ProposalDocument["photos"] }) {
  const { say } = useWords()
  if (photos.length === 0) return null
  return (
    <Section title={say("proposal_photos")}>
      <ul className="flex flex-wrap gap-3">
        {photos.map(({ id, alt, files }) => (
          <li key={id} className="w-44">
            <img
              src={`/${files.jpg[0]?.key ?? ""}`}
              alt={alt ?? ""}
              lang="vi"
              loading="lazy"
              className="h-32 w-full rounded border object-cover"
            />
            <Text size="small" lang="vi">
              {alt}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { Badge, Text } from "@medusajs/ui"
import { OrganizationAnswer, type OrganizationFile } from "@ocop/shared/joining"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { read } from "../../../api/desk-api"
import { DeskPage } from "../../../parts/desk-page"
import { formatDay, formatMoment } from "../../../parts/format"
import { Section } from "../../../parts/facts"
import { Problem } from "../../../parts/problem"
import { useWords } from "../../../parts/use-words"
import { OrganizationState } from "../organization-state"
import { ORGANIZATIONS } from "../query-key"
import { Decisions } from "./decisions"
import { History } from "./history"
import { Papers } from "./papers"
import { Said } from "./said"

/** All that is known of one organization, and what can be decided about it. */
const OrganizationDetail = () => {
  const { say } = useWords()
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: [ORGANIZATIONS, "one", id],
    queryFn: () => read(OrganizationAnswer, `/organizations/${encodeURIComponent(id)}`),
  })
  const back = (
    <Link to="/co-so" className="txt-compact-small px-1 underline">
      {`← ${say("organizations_back")}`}
    </Link>
  )
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { organization } = data
  return (
    <>
      {back}
      <DeskPage
        title={
          <span className="flex flex-wrap items-center gap-2">
            <span lang="vi">{organization.name}</span>
            <OrganizationState status={organization.status} />
            {organization.demo && <Badge size="2xsmall">{say("organization_demo")}</Badge>}
          </span>
        }
        actions={<Decisions organization={organization} />}
      >
        <Closed closure={organization.closure} />
        <Wish wish={organization.producer_wish} />
        <Open organization={organization} />
        <Said organization={organization} />
        <Papers organization={organization} />
        <People members={organization.members} />
        <History events={organization.events} />
      </DeskPage>
    </>
  )
}
export default OrganizationDetail

/** Days off: goods stay on sale, and leave later. */
function Closed({ closure }: { closure: OrganizationFile["closure"] }) {
  const { say, locale } = useWords()
  if (closure === null) return null
  const [from, until] = [formatDay(closure.from, locale), formatDay(closure.until, locale)]
  return (
    <Text className="bg-ui-bg-subtle px-6 py-4">
      <strong>{say("organization_closed", { from, until })}</strong>
      {closure.words !== "" && <span lang="vi" className="block">{`“${closure.words}”`}</span>}
    </Text>
  )
}

/** One that only resells asks to be a producer: what it makes; its papers stand below. */
function Wish({ wish }: { wish: OrganizationFile["producer_wish"] }) {
  const { say, locale } = useWords()
  if (wish === null) return null
  return (
    <Text className="bg-ui-bg-subtle px-6 py-4">
      <strong>{say("producer_wish", { at: formatMoment(wish.asked_at, locale) })}</strong>
      <span lang="vi" className="block whitespace-pre-line">
        {wish.makes}
      </span>
    </Text>
  )
}

/** What somebody still has to do or to look at. */
function Open({ organization }: { organization: OrganizationFile }) {
  const { say } = useWords()
  const { missing, corrections, status_reason, same_identifier } = organization
  const isNothing = missing.length + corrections.length + same_identifier.length === 0 && status_reason === null
  if (isNothing) return null
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-3 px-6 py-4">
      {status_reason !== null && (
        <Text lang="vi">
          <strong>{`${say("reason")}: `}</strong>
          {status_reason}
        </Text>
      )}
      {corrections.length > 0 && (
        <Points
          title={say("organization_corrections")}
          points={corrections.map(({ step, message }) => `${say(`step_${step}`)}: ${message}`)}
        />
      )}
      {missing.length > 0 && (
        <Points
          title={say("organization_missing")}
          points={missing.map(({ what, purpose }) => (purpose ? say(`paper_${purpose}`) : say(`missing_${what}`)))}
        />
      )}
      {same_identifier.length > 0 && (
        <div>
          <Text weight="plus">{say("organization_same_identifier")}</Text>
          <ul className="list-disc pl-5">
            {same_identifier.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/co-so/${id}`} lang="vi" className="txt-small underline">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <div>
      <Text weight="plus">{title}</Text>
      <ul className="txt-small list-disc pl-5">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}

function People({ members }: { members: OrganizationFile["members"] }) {
  const { say } = useWords()
  return (
    <Section title={say("organization_people")}>
      {members.length === 0 && <Text className="text-ui-fg-subtle">{say("organization_no_people")}</Text>}
      <ul className="flex flex-col gap-1">
        {members.map(({ name, email, phone, role }) => (
          <li key={email} className="txt-small flex flex-wrap gap-x-3">
            <span lang="vi">{name}</span>
            <a href={`mailto:${email}`} className="underline">
              {email}
            </a>
            {phone && <span>{phone}</span>}
            <span className="text-ui-fg-subtle">{say(role === "owner" ? "role_owner" : "role_staff")}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

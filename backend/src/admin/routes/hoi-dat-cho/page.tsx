import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubble } from "@medusajs/icons"
import { Button, StatusBadge, Table, Text, toast } from "@medusajs/ui"
import { ENQUIRIES_PER_PAGE, EnquiryAnswered, EnquiryPage, type Enquiry } from "@ocop/shared/enquiry"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { post, read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { FilterLinks } from "../../parts/filter-links"
import { formatDay, formatMoment } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { useReason } from "../../parts/problem"
import { Rows } from "../../parts/rows"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"

const ENQUIRIES = "desk-enquiries"

/** Questions for stays and trips: those that wait unless others are asked for. */
const Enquiries = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const answered = { "": "false", answered: "true", all: "" }[get("state")] ?? ""
  const query = new URLSearchParams({
    ...(answered && { answered }),
    limit: String(ENQUIRIES_PER_PAGE),
    offset: String((page - 1) * ENQUIRIES_PER_PAGE),
  })
  const { data, error } = useQuery({
    queryKey: [ENQUIRIES, String(query)],
    queryFn: () => read(EnquiryPage, `/enquiries?${query}`),
  })
  return (
    <DeskPage files={{ table: "enquiries", query }} title={say("menu_enquiries")} hint={say("enquiries_hint")}>
      <FilterLinks
        name="state"
        options={[
          { value: "", label: say("enquiries_waiting") },
          { value: "answered", label: say("enquiries_answered") },
          { value: "all", label: say("all") },
        ]}
      />
      <Rows
        label={say("menu_enquiries")}
        columns={[
          say("enquiry_asked_at"),
          say("enquiry_what"),
          say("enquiry_who"),
          say("enquiry_when"),
          say("enquiry_message"),
          say("enquiry_state"),
        ]}
        rows={data?.enquiries}
        error={error}
        empty={say("enquiries_none")}
      >
        {(enquiry) => <EnquiryRow key={enquiry.id} enquiry={enquiry} />}
      </Rows>
      {data && <Pager count={data.count} perPage={ENQUIRIES_PER_PAGE} />}
    </DeskPage>
  )
}
export default Enquiries

function EnquiryRow({ enquiry }: { enquiry: Enquiry }) {
  const { say, locale } = useWords()
  const { product, maker, name, phone, email, from_day, to_day, guests, message, asked_at } = enquiry
  const days = [...new Set([from_day, to_day])].map((day) => formatDay(day, locale)).join(" – ")
  return (
    <Table.Row className="align-top">
      <Table.Cell className="whitespace-nowrap py-3">{formatMoment(asked_at, locale)}</Table.Cell>
      <Table.Cell className="min-w-48 py-3" lang="vi">
        <Text weight="plus">{product.name}</Text>
        <Text className="text-ui-fg-subtle">{maker}</Text>
      </Table.Cell>
      <Table.Cell className="min-w-40 py-3">
        <Text weight="plus" lang="vi">
          {name}
        </Text>
        {phone && <ContactLink href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</ContactLink>}
        {email && <ContactLink href={`mailto:${email}`}>{email}</ContactLink>}
      </Table.Cell>
      <Table.Cell className="min-w-40 py-3">
        <Text>{days}</Text>
        <Text className="text-ui-fg-subtle">{say("enquiry_guests", { guests })}</Text>
      </Table.Cell>
      <Table.Cell className="min-w-56 whitespace-pre-line py-3">{message}</Table.Cell>
      <Table.Cell className="py-3">
        <AnswerState enquiry={enquiry} />
      </Table.Cell>
    </Table.Row>
  )
}

function ContactLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="text-ui-fg-base block underline">
      {children}
    </a>
  )
}

function AnswerState({ enquiry: { id, name, answered_at } }: { enquiry: Enquiry }) {
  const { say, locale } = useWords()
  const reasonOf = useReason()
  const queries = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: () => post(EnquiryAnswered, `/enquiries/${id}/answered`),
    onSuccess: () => {
      toast.success(say("enquiry_done", { name }))
      return queries.invalidateQueries({ queryKey: [ENQUIRIES] })
    },
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  if (answered_at !== null) {
    return (
      <StatusBadge color="green" className="whitespace-nowrap">
        {`${say("enquiries_answered")} ${formatDay(answered_at, locale)}`}
      </StatusBadge>
    )
  }
  return (
    <Button
      variant="secondary"
      isLoading={isPending}
      onClick={() => mutate()}
      aria-label={say("enquiry_answer_of", { name })}
    >
      {say("enquiry_answer")}
    </Button>
  )
}

export const config = defineRouteConfig({
  label: "menu_enquiries",
  translationNs: "desk",
  icon: ChatBubble,
  rank: 40,
})

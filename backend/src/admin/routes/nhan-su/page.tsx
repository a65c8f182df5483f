import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Badge, Button, IconButton, Table, Text, toast, usePrompt } from "@medusajs/ui"
import { XMarkMini } from "@medusajs/icons"
import {
  MyStaffRoles,
  RoleAnswer,
  STAFF_PER_PAGE,
  StaffPage,
  type GrantedRole,
  type StaffPerson,
} from "@ocop/shared/staff"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { post, read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { formatDay } from "../../parts/format"
import { Pager } from "../../parts/pager"
import { useReason } from "../../parts/problem"
import { Rows } from "../../parts/rows"
import { SearchBox } from "../../parts/search-box"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"
import { GrantDrawer } from "./grant-drawer"
import { STAFF } from "./query-key"
import { TwoFactor } from "./two-factor"

/** Who can sign in at the desk, and what they are trusted with. */
const Staff = () => {
  const { say } = useWords()
  const { get, page } = useFilters()
  const query = new URLSearchParams({
    ...(get("q") && { q: get("q") }),
    limit: String(STAFF_PER_PAGE),
    offset: String((page - 1) * STAFF_PER_PAGE),
  })
  const { data, error } = useQuery({
    queryKey: [STAFF, String(query)],
    queryFn: () => read(StaffPage, `/staff?${query}`),
  })
  const { data: me } = useQuery({ queryKey: ["desk-me"], queryFn: () => read(MyStaffRoles, "/staff/me") })
  return (
    <DeskPage
      files={{ table: "staff", query }}
      title={say("menu_staff")}
      hint={say("staff_hint")}
      actions={
        <Button asChild variant="secondary">
          <Link to="/settings/users/invite">{say("staff_invite")}</Link>
        </Button>
      }
    >
      <SearchBox label={say("staff_search")} />
      <Rows
        label={say("menu_staff")}
        columns={[say("staff_person"), say("staff_roles"), say("staff_action")]}
        rows={data?.people}
        error={error}
        empty={say("staff_none")}
      >
        {(person) => (
          <PersonRow
            key={person.user_id}
            person={person}
            isMe={person.user_id === me?.person.user_id}
            provinces={data?.provinces ?? []}
          />
        )}
      </Rows>
      {data && <Pager count={data.count} perPage={STAFF_PER_PAGE} />}
    </DeskPage>
  )
}
export default Staff

type PersonRowProps = { person: StaffPerson; isMe: boolean; provinces: StaffPage["provinces"] }

function PersonRow({ person, isMe, provinces }: PersonRowProps) {
  const { say } = useWords()
  return (
    <Table.Row className="align-top">
      <Table.Cell className="py-3">
        <Text weight="plus" lang="vi">
          {person.name || person.email}
        </Text>
        {person.name && <Text className="text-ui-fg-subtle">{person.email}</Text>}
        <TwoFactor person={person} isMe={isMe} />
      </Table.Cell>
      <Table.Cell className="py-3">
        {person.roles.length === 0 && <Text className="text-ui-fg-subtle">{say("staff_no_role")}</Text>}
        <ul className="flex flex-col gap-1">
          {person.roles.map((role) => (
            <RoleItem key={role.id} role={role} email={person.email} isMine={isMe} />
          ))}
        </ul>
      </Table.Cell>
      <Table.Cell className="py-3">
        {isMe ? <Badge size="small">{say("staff_you")}</Badge> : <GrantDrawer person={person} provinces={provinces} />}
      </Table.Cell>
    </Table.Row>
  )
}

function RoleItem({ role: granted, email, isMine }: { role: GrantedRole; email: string; isMine: boolean }) {
  const { say, locale } = useWords()
  const role = say(`role_${granted.role}`)
  return (
    <li className="flex flex-wrap items-center gap-2">
      <Badge size="small">
        {role}
        {granted.province && <span lang="vi">{`, ${granted.province.name}`}</span>}
      </Badge>
      <Text size="small" className="text-ui-fg-subtle">
        {say("staff_since", { day: formatDay(granted.granted_at, locale) })}
      </Text>
      {!isMine && <RevokeButton id={granted.id} role={role} email={email} />}
    </li>
  )
}

function RevokeButton({ id, role, email }: { id: string; role: string; email: string }) {
  const { say } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const queries = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: () => post(RoleAnswer, `/staff/roles/${id}/revoke`),
    onSuccess: () => {
      toast.success(say("staff_revoked", { role, email }))
      return queries.invalidateQueries({ queryKey: [STAFF] })
    },
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  const revoke = async () => {
    const isSure = await ask({
      title: say("staff_revoke_title"),
      description: say("staff_revoke_text", { email, role }),
      confirmText: say("staff_revoke"),
      cancelText: say("cancel"),
    })
    if (isSure) mutate()
  }
  return (
    <IconButton
      variant="transparent"
      isLoading={isPending}
      aria-label={say("staff_revoke_of", { role, email })}
      onClick={() => void revoke()}
    >
      <XMarkMini />
    </IconButton>
  )
}

export const config = defineRouteConfig({
  label: "menu_staff",
  translationNs: "desk",
  icon: Users,
  rank: 50,
})

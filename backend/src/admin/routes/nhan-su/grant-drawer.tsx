import { Button, Drawer, Label, RadioGroup, Select, toast } from "@medusajs/ui"
import { isProvincialRole, RoleAnswer, STAFF_ROLES, type StaffPage, type StaffPerson } from "@ocop/shared/staff"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { post } from "../../api/desk-api"
import { DrawerFooter } from "../../parts/drawer-footer"
import { Refusal } from "../../parts/problem"
import { useWords } from "../../parts/use-words"
import { STAFF } from "./query-key"

const NATIONWIDE = "nationwide"

type GrantDrawerProps = { person: StaffPerson; provinces: StaffPage["provinces"] }

/** Trusts somebody with one more thing. */
export function GrantDrawer({ person: { user_id, email }, provinces }: GrantDrawerProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [role, setRole] = useState<(typeof STAFF_ROLES)[number]>("operator")
  const [where, setWhere] = useState(NATIONWIDE)
  const whereId = useId()
  const province_code = isProvincialRole(role) && where !== NATIONWIDE ? where : null
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => post(RoleAnswer, "/staff/roles", { user_id, role, province_code }),
    onSuccess: () => {
      setOpen(false)
      toast.success(say("staff_granted", { role: say(`role_${role}`), email }))
      return queries.invalidateQueries({ queryKey: [STAFF] })
    },
  })
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button variant="secondary" aria-label={say("staff_grant_to", { email })}>
          {say("staff_grant")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content aria-describedby={undefined}>
        <div className="border-b px-6 py-4">
          <Drawer.Title>{say("staff_grant_to", { email })}</Drawer.Title>
        </div>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <RadioGroup
            aria-label={say("staff_roles")}
            value={role}
            onValueChange={(value) => setRole(STAFF_ROLES.find((each) => each === value) ?? role)}
          >
            {STAFF_ROLES.map((each) => (
              <RadioGroup.ChoiceBox
                key={each}
                value={each}
                label={say(`role_${each}`)}
                description={say(`role_${each}_hint`)}
              />
            ))}
          </RadioGroup>
          {isProvincialRole(role) && (
            <div className="flex flex-col gap-2">
              <Label htmlFor={whereId}>{say("staff_where")}</Label>
              <Select value={where} onValueChange={setWhere}>
                <Select.Trigger id={whereId}>
                  <Select.Value />
                </Select.Trigger>
                <Select.Content>
                  <Select.Item value={NATIONWIDE}>{say("staff_nationwide")}</Select.Item>
                  {provinces.map(({ code, name }) => (
                    <Select.Item key={code} value={code} lang="vi">
                      {name}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
            </div>
          )}
          <Refusal error={error} />
        </Drawer.Body>
        <DrawerFooter action={say("staff_grant")} isPending={isPending} onAct={() => mutate()} />
      </Drawer.Content>
    </Drawer>
  )
}

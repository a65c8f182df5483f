import { Badge, Button, toast, usePrompt } from "@medusajs/ui"
import { TwoFactorEnded, type StaffPerson } from "@ocop/shared/staff"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { post } from "../../api/desk-api"
import { useReason } from "../../parts/problem"
import { useWords } from "../../parts/use-words"
import { STAFF } from "./query-key"

/** Whether somebody's sign-in asks for a code, and the way out for who has lost the phone. */
export function TwoFactor({ person, isMe }: { person: StaffPerson; isMe: boolean }) {
  const { say } = useWords()
  if (!person.has_two_factor) return <Badge size="small">{say("staff_no_two_factor")}</Badge>
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Badge size="small" color="green">
        {say("staff_two_factor")}
      </Badge>
      {!isMe && <EndButton id={person.user_id} email={person.email} />}
    </div>
  )
}

function EndButton({ id, email }: { id: string; email: string }) {
  const { say } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const queries = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: () => post(TwoFactorEnded, `/staff/${id}/two-factor/end`),
    onSuccess: () => {
      toast.success(say("staff_two_factor_ended", { email }))
      return queries.invalidateQueries({ queryKey: [STAFF] })
    },
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  const end = async () => {
    const isSure = await ask({
      title: say("staff_two_factor_end_title"),
      description: say("staff_two_factor_end_text", { email }),
      confirmText: say("staff_two_factor_end"),
      cancelText: say("cancel"),
    })
    if (isSure) mutate()
  }
  return (
    <Button
      size="small"
      variant="transparent"
      isLoading={isPending}
      aria-label={say("staff_two_factor_end_of", { email })}
      onClick={() => void end()}
    >
      {say("staff_two_factor_end")}
    </Button>
  )
}

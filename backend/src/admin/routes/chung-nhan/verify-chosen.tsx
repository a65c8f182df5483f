import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import type { ListedCertification } from "@ocop/shared/certification"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { NOTHING, post } from "../../api/desk-api"
import { problemsOf } from "../../parts/form-field"
import { useReason } from "../../parts/problem"
import { useWords } from "../../parts/use-words"
import { DECISIONS } from "../quyet-dinh/query-key"

/** Verifies several at once: all of them or none. `refused`: what is wrong of which. */
export function useVerifyChosen(onDone: () => void) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (ids: string[]) => post(NOTHING, "/certifications/verify", { ids }),
    onSuccess: async (_, ids) => {
      toast.success(say("certifications_were_verified", { count: ids.length }))
      onDone()
      await queries.invalidateQueries({ queryKey: [DECISIONS] })
    },
  })
  const refused = new Map(problemsOf(error).flatMap(({ field, message }) => (field ? [[field, message]] : [])))
  return { verify: mutate, isPending, error, refused, forget: reset }
}

type VerifyChosenProps = { chosen: ListedCertification[]; verifying: ReturnType<typeof useVerifyChosen> }

/** Asks once more, and says that none was verified when one of them cannot be. */
export function VerifyChosen({ chosen, verifying: { verify, isPending, error, refused } }: VerifyChosenProps) {
  const { say } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const begin = async () => {
    const isSure = await ask({
      variant: "confirmation",
      title: say("certifications_verify_title", { count: chosen.length }),
      description: say("certifications_verify_text"),
      confirmText: say("star_verify"),
      cancelText: say("cancel"),
    })
    if (isSure) verify(chosen.map(({ id }) => id))
  }
  return (
    <>
      <Button disabled={chosen.length === 0} isLoading={isPending} onClick={() => void begin()}>
        {say("certifications_verify_chosen", { count: chosen.length })}
      </Button>
      {error && (
        <Text role="alert" className="text-ui-fg-error">
          {refused.size > 0 ? say("certifications_none_verified") : reasonOf(error)}
        </Text>
      )}
    </>
  )
}

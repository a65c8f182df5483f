import { Button, Drawer, Text, toast } from "@medusajs/ui"
import { VoucherPage, type VoucherRow } from "@ocop/shared/voucher"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { post } from "../../api/desk-api"
import { AskingDrawer } from "../../parts/asking-drawer"
import { DrawerFooter } from "../../parts/drawer-footer"
import { Refusal } from "../../parts/problem"
import { useWords } from "../../parts/use-words"
import { VOUCHERS } from "./query-key"

/** Ends a voucher for good, once it is confirmed. */
export function StopVoucher({ voucher }: { voucher: VoucherRow }) {
  const { say } = useWords()
  const name = voucher.code ?? say("voucher_automatic")
  const trigger = (
    <Button variant="secondary" size="small" aria-label={say("voucher_stop_of", { name })}>
      {say("voucher_stop")}
    </Button>
  )
  return (
    <AskingDrawer trigger={trigger} title={say("voucher_stop_of", { name })} hint={say("voucher_stop_hint")}>
      {(close) => <Confirm voucher={voucher} onDone={close} />}
    </AskingDrawer>
  )
}

function Confirm({ voucher: { id, uses }, onDone }: { voucher: VoucherRow; onDone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => post(VoucherPage, `/vouchers/${encodeURIComponent(id)}/stop`),
    onSuccess: async () => {
      toast.success(say("voucher_was_stopped"))
      await queries.invalidateQueries({ queryKey: [VOUCHERS] })
      onDone()
    },
  })
  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto">
        <Text>{say("voucher_stop_uses", { uses })}</Text>
        <Refusal error={error} />
      </Drawer.Body>
      <DrawerFooter action={say("voucher_stop")} isPending={isPending} isDanger onAct={() => mutate()} />
    </>
  )
}

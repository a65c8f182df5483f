/** Officials have written something of the state's: `data` is `{ batch_id }`, and the acts of the batch say what. */
export const OfficialEvents = { RECORDED: "official.recorded" } as const

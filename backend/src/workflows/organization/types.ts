/** Who does something to an organization. An operator who does it at the organization's wish acts on its behalf. */
export type Actor = { actor_type: "member" | "operator"; actor_id: string; on_behalf: boolean }

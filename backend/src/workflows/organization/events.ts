/** Something was done to an organization that its people, or the operators, are told by mail. */
export const OrganizationEvents = { RECORDED: "organization.recorded" } as const

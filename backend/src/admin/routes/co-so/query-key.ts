/** Names what is read about organizations, to read it anew after a decision. */
export const ORGANIZATIONS = "desk-organizations"

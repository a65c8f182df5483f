/** Names what is read about people at the desk, to read it anew after a change. */
export const STAFF = "desk-staff"

/** Where the desk of operators and officials is, on the backend's own address. */
export const DESK_PATH = "/quan-tri"

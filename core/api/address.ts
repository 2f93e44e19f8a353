/** What all addresses of the HTTP interface begin with. */
export const apiPath = '/api/v1'

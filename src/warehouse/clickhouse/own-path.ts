/** Where the pane asks the team's database unless the build names another address: a path of its own host, which passes it on. */
export const OWN_PATH = "/warehouse";

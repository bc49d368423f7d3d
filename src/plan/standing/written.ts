/** How the tables of a sheet are called and headed now, by key: a copy has tables of other names, and headers are people's to change. */
export type Written = Readonly<Record<string, { readonly name: string; readonly headers: Readonly<Record<string, string>> }>>;

/** What browser storage has to be kept under where Excel on the web separates it by the site that embeds it. */
export const partitionKey = (): string | undefined => {
  const key = typeof Office === "undefined" ? undefined : (Office.context as { readonly partitionKey?: string | undefined }).partitionKey;
  return key || undefined;
};

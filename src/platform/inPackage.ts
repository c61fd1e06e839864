/** Where a page of a subpackage is. */
export const inPackage = <Page extends string>(page: Page) => `/packages/${page}/index` as const

/** Lists of rows that are written one by one. */

export const replaced = <Row,>(rows: readonly Row[], at: number, row: Row): readonly Row[] => rows.map((one, index) => (index === at ? row : one))
export const without = <Row,>(rows: readonly Row[], at: number): readonly Row[] => rows.filter((_, index) => index !== at)

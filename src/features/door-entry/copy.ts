/** The words of what a community's staff do about its doors. */
export const copy = {
  title: '上门走访的事',
  entry: '上门走访的事',
  entryNote: '要帮的忙，要核实的老人',
  separator: '，'
} as const

/** Whether there is room for two columns: WeChat on a computer, or a browser. */
export const WIDE = 800

export type UseWide = () => boolean

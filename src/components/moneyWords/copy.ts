/** Money as people say it: 300元, 1,234.5元. */
export const moneyWords = (fen: number): string => {
  const [yuan = '0', rest = ''] = String(fen / 100).split('.')
  return `${yuan.replace(/\B(?=(\d{3})+$)/g, ',')}${rest ? `.${rest}` : ''}元`
}

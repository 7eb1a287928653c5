/** What spreadsheets compute, or might: each must stay text in every file. */
export const FORMULAS = [
  '=1+1', '=cmd|\'/C calc\'!A0', '+1', '+cmd()', '-1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '   +1',
  '\u00a0=1', '\0=1', '＝1', '＋1', '－1', '＠A1', '\u3000＝1', '=1"', '=HYPERLINK("https://a.example","x")',
  '\n=2', '=1;=2', '=1,2', '\ufeff=1',
]; // prettier-ignore

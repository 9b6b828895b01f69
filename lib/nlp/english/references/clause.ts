/** What ends a clause or opens another: marks, conjunctions, relative words, and verbs of speaking whose clause follows. */
const BOUNDARY =
  /[,;:.!?—–()“”"]|--|\b(?:after|although|and(?! \p{Lu})|as|because|before|but|if|once|said|saying|says|since|so|than|that|though|told|unless|until|when|where|whether|which|while|who|whose|yet)\b/u;

/**
 * Whether nothing between two places of one sentence begins another clause. What names the subject of a clause is not
 * named again in it by a noun: in "Tepco and Chubu set the company up" the company is a third. Offsets; `from` ≤ `to`.
 */
export const isSameClause = (text: string, from: number, to: number): boolean => !BOUNDARY.test(text.slice(from, to));

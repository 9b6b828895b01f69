import type { Annotations, Finding } from '../../lib/nlp';
import type { Mark, MarkedArticle } from '../../lib/protocol';
import { bySpan, overlaps } from '../../lib/text';

/** Whether a finding is one to look at: it differs from the notes, or from the article itself. */
export const isDoubt = ({ verdict }: Finding): boolean => verdict === 'differs' || verdict === 'inconsistent';

/** The article as the page paints it: mentions of all kinds in order of the text. */
export function toMarkedArticle(articleId: string, { entities, findings }: Annotations): MarkedArticle {
  const doubts = findings.filter(isDoubt);
  const marks: Mark[] = entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end }) => ({
      start,
      end,
      type,
      entityId: id,
      doubt: doubts.some((doubt) => overlaps(doubt, { start, end })),
    })),
  );
  return { articleId, marks: marks.sort(bySpan) };
}

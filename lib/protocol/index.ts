export { toArticleId } from './article-id';
export { articleSchema, contentGuards, panelGuards } from './guards';
export { LIMITS } from './limits';
export type {
  BackgroundToContent,
  BackgroundToPanel,
  ContentState,
  ContentToBackground,
  Mark,
  MarkedArticle,
  MentionAddress,
  PageReport,
  PageSettings,
  PanelToBackground,
} from './messages';
export type {
  AnnotatedPage,
  NotArticleReason,
  PackFault,
  PackState,
  PageOverview,
  PageState,
  RestrictedPage,
} from './page-state';
export { type ErrorCode, fail, type Result, succeed } from './result';

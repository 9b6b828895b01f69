export { toArticleId } from './article-id';
export { articleSchema, guardContent, guardPanel } from './guards';
export { LIMITS } from './limits';
export type {
  BackgroundToContent,
  BackgroundToPanel,
  ContentToBackground,
  Mark,
  MarkedArticle,
  MentionAddress,
  PageReport,
  PageSettings,
  PanelToBackground,
  ReadingPlace,
} from './messages';
export type { KeptItem, ListedSite, SiteAccess } from './options-state';
export type {
  AnnotatedPage,
  NotArticleReason,
  PackState,
  PageOutline,
  PageOverview,
  PageState,
  RestrictedPage,
} from './page-state';
export { type ErrorCode, fail, type Result, succeed } from './result';
export type { SampleReading } from './sample';

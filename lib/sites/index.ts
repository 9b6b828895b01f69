export { NEWS_SITES, type NewsSite } from './news-sites';
export {
  isListed,
  type PageAddress,
  type RestrictedKind,
  SITE_PATTERNS,
  toPageAddress,
  toSitePattern,
} from './page-address';

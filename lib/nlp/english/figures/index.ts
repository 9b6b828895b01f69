export { findFigures } from './find-figures';
export { FIGURE_RULES } from './rules';

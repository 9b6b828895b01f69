export { describeFigure } from './describe-figure';
export { findFigures } from './find-figures';
export { FIGURE_RULES } from './rules';
